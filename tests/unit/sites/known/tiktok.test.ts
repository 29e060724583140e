import { tiktok } from '../../../../lib/sites/known/tiktok';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(tiktok, '2026-11-22', [
  ['https://www.tiktok.com/', 'shortVideo'],
  ['https://tiktok.com/?lang=de-DE', 'shortVideo'],
  ['https://www.tiktok.com/foryou', 'shortVideo'],
  ['https://www.tiktok.com/following', 'shortVideo'],
  ['https://www.tiktok.com/friends', 'shortVideo'],
  ['https://www.tiktok.com/@anna.berg/video/7301234567890123456?is_from_webapp=1', 'shortVideo'],
  ['https://www.tiktok.com/@anna.berg/photo/7301234567890123456', 'shortVideo'],
  ['https://www.tiktok.com/@/video/7301234567890123456', 'shortVideo'],
  ['https://m.tiktok.com/v/7301234567890123456.html', 'shortVideo'],
  ['https://www.tiktok.com/@anna.berg', 'profile'],
  ['https://www.tiktok.com/@live', 'profile'],
  ['https://www.tiktok.com/@anna.berg/live', 'video'],
  ['https://www.tiktok.com/live', 'video'],
  ['https://www.tiktok.com/explore', 'feed'],
  ['https://www.tiktok.com/tag/pottery', 'feed'],
  ['https://www.tiktok.com/music/original-sound-7301234567890123456', 'feed'],
  ['https://www.tiktok.com/search/user?q=potter', 'search'],
  ['https://www.tiktok.com/search?q=potter', 'search'],
  ['https://www.tiktok.com/messages?lang=en', 'messages'],
  ['https://www.tiktok.com/upload', 'compose'],
  ['https://www.tiktok.com/tiktokstudio/upload?from=webapp', 'compose'],
  ['https://www.tiktok.com/tiktokstudio/content', 'other'],
  ['https://www.tiktok.com/setting', 'other'],
  ['https://www.tiktok.com/legal/page/eea/terms-of-service/en', 'other'],
]);
