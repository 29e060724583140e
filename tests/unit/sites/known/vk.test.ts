import { vk } from '../../../../lib/sites/known/vk';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(vk, '2026-11-22', [
  ['https://vk.com/feed', 'feed'],
  ['https://vk.ru/feed?section=recommended', 'feed'],
  ['https://vkontakte.ru/', 'feed'],
  ['https://m.vk.com/groups', 'feed'],
  ['https://vk.com/im?sel=12345678', 'messages'],
  ['https://vk.com/im/convo/12345678', 'messages'],
  ['https://m.vk.ru/mail', 'messages'],
  ['https://vk.com/write12345678', 'messages'],
  ['https://vk.com/clips', 'shortVideo'],
  ['https://vk.com/clip-12345678_456239017', 'shortVideo'],
  ['https://vk.com/video-12345678_456239017', 'video'],
  ['https://vk.com/video/playlist/-12345678_1', 'video'],
  ['https://vk.com/story12345678_456239017', 'stories'],
  ['https://vk.com/search?c%5Bq%5D=pottery', 'search'],
  ['https://m.vk.com/notifications', 'notifications'],
  ['https://vk.com/wall-12345678_9012', 'other'],
  ['https://vk.com/photo12345678_456239017', 'other'],
  ['https://vk.com/@annaberg-pervaya-chashka', 'other'],
  ['https://vk.com/friends?section=all', 'other'],
  ['https://vk.com/settings', 'other'],
  ['https://www.vk.com/id12345678', 'profile'],
  ['https://vk.com/anna.berg', 'profile'],
  ['https://vk.com/club12345678', 'profile'],
]);
