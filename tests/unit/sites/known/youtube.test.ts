import { youtube } from '../../../../lib/sites/known/youtube';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(youtube, '2026-11-22', [
  ['https://www.youtube.com/', 'feed'],
  ['https://youtube.com/', 'feed'],
  ['https://m.youtube.com/feed/subscriptions', 'feed'],
  ['https://www.youtube.com/hashtag/pottery', 'feed'],
  ['https://www.youtube.com/gaming', 'feed'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'video'],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'video'],
  ['https://www.youtube.com/live/AbCdEfGhIjK?feature=share', 'video'],
  ['https://www.youtube.com/shorts/AbCdEfGhIjK', 'shortVideo'],
  ['https://www.youtube.com/results?search_query=glaze', 'search'],
  ['https://www.youtube.com/@annaberg', 'profile'],
  ['https://www.youtube.com/@annaberg/shorts', 'profile'],
  ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'profile'],
  ['https://www.youtube.com/c/AnnaBergPottery/videos', 'profile'],
  ['https://m.youtube.com/feed/notifications', 'notifications'],
  ['https://www.youtube.com/upload', 'compose'],
  ['https://www.youtube.com/feed/history', 'other'],
  ['https://www.youtube.com/playlist?list=PLabc123', 'other'],
  ['https://www.youtube.com/post/UgkxAbCdEf', 'other'],
  ['https://www.youtube.com/account', 'other'],
]);
