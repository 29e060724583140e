import { douyin } from '../../../../lib/sites/known/douyin';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(douyin, '2026-11-22', [
  ['https://www.douyin.com/?recommend=1', 'shortVideo'],
  ['https://douyin.com/', 'shortVideo'],
  ['https://www.douyin.com/follow', 'shortVideo'],
  ['https://www.douyin.com/video/7301234567890123456', 'shortVideo'],
  ['https://www.douyin.com/note/7301234567890123456', 'shortVideo'],
  ['https://m.douyin.com/share/video/7301234567890123456', 'shortVideo'],
  ['https://www.iesdouyin.com/share/video/7301234567890123456/?region=CN', 'shortVideo'],
  ['https://www.douyin.com/jingxuan', 'feed'],
  ['https://www.douyin.com/discover?modal_id=7301234567890123456', 'feed'],
  ['https://www.douyin.com/channel/300203', 'feed'],
  ['https://www.douyin.com/hot/1987654', 'feed'],
  ['https://www.douyin.com/search/%E9%99%B6%E8%89%BA?type=general', 'search'],
  ['https://www.douyin.com/root/search/%E9%99%B6%E8%89%BA', 'search'],
  ['https://www.douyin.com/user/MS4wLjABAAAAabcDEF', 'profile'],
  ['https://m.douyin.com/share/user/MS4wLjABAAAAabcDEF', 'profile'],
  ['https://www.douyin.com/follow/live/123456789012', 'video'],
  ['https://www.douyin.com/lvdetail/7012345678901234567', 'video'],
  ['https://www.douyin.com/upload', 'compose'],
  ['https://www.douyin.com/agreements/?id=6773906068725565448', 'other'],
]);
