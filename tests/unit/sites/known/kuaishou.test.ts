import { kuaishou } from '../../../../lib/sites/known/kuaishou';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(kuaishou, '2026-11-22', [
  ['https://www.kuaishou.com/', 'feed'],
  ['https://kuaishou.com/?isHome=1', 'feed'],
  ['https://live.kuaishou.com/', 'feed'],
  ['https://www.kuaishou.com/brilliant', 'feed'],
  ['https://live.kuaishou.com/cate/my-follow/all', 'feed'],
  ['https://www.kuaishou.com/new-reco', 'shortVideo'],
  ['https://www.kuaishou.com/short-video/3xabcdefgh12345?streamSource=find', 'shortVideo'],
  ['https://m.gifshow.com/fw/photo/3xabcdefgh12345', 'shortVideo'],
  ['https://live.kuaishou.com/u/3xanna_berg', 'video'],
  ['https://www.kuaishou.com/profile/3xabcdefgh67890', 'profile'],
  ['https://live.kuaishou.com/profile/3xabcdefgh67890', 'profile'],
  ['https://www.kuaishou.com/search/video?searchKey=%E9%99%B6%E8%89%BA', 'search'],
  ['https://www.kuaishou.com/about/policy', 'other'],
]);
