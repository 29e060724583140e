import { bilibili } from '../../../../lib/sites/known/bilibili';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(bilibili, '2026-11-22', [
  ['https://www.bilibili.com/', 'feed'],
  ['https://bilibili.com/?spm_id_from=333.1007', 'feed'],
  ['https://m.bilibili.com/', 'feed'],
  ['https://t.bilibili.com/?tab=all', 'feed'],
  ['https://www.bilibili.com/v/popular/all', 'feed'],
  ['https://www.bilibili.com/c/douga/', 'feed'],
  ['https://www.bilibili.com/video/BV1xx411c7mD/?p=2', 'video'],
  ['https://m.bilibili.com/video/av170001', 'video'],
  ['https://www.bilibili.com/bangumi/play/ep733317', 'video'],
  ['https://www.bilibili.com/list/watchlater?bvid=BV1xx411c7mD', 'video'],
  ['https://search.bilibili.com/all?keyword=pottery', 'search'],
  ['https://search.bilibili.com/video?keyword=pottery', 'search'],
  ['https://m.bilibili.com/search?keyword=pottery', 'search'],
  ['https://space.bilibili.com/208259', 'profile'],
  ['https://space.bilibili.com/3546612345678901/dynamic', 'profile'],
  ['https://m.bilibili.com/space/208259', 'profile'],
  ['https://t.bilibili.com/987654321012345678', 'other'],
  ['https://www.bilibili.com/opus/987654321012345678', 'other'],
  ['https://www.bilibili.com/read/cv12345678', 'other'],
  ['https://www.bilibili.com/history', 'other'],
]);
