import { xiaohongshu } from '../../../../lib/sites/known/xiaohongshu';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(xiaohongshu, '2026-11-22', [
  ['https://www.xiaohongshu.com/explore', 'feed'],
  ['https://xiaohongshu.com/', 'feed'],
  ['https://www.xiaohongshu.com/explore?channel_id=homefeed.food_v3', 'feed'],
  ['https://www.rednote.com/explore', 'feed'],
  ['https://www.xiaohongshu.com/page/topics/5c014b045b29cb0001ead530', 'feed'],
  ['https://www.xiaohongshu.com/explore/65a1b2c3d4e5f60718293a4b?xsec_token=AB', 'other'],
  ['https://www.xiaohongshu.com/discovery/item/65a1b2c3d4e5f60718293a4b', 'other'],
  ['https://www.xiaohongshu.com/user/profile/5f1a2b3c4d5e6f7081920a1b', 'profile'],
  ['https://rednote.com/user/profile/5f1a2b3c4d5e6f7081920a1b?tab=fav', 'profile'],
  ['https://www.xiaohongshu.com/user/profile/5f1a2b3c4d5e6f7081920a1b/65a1b2c3d4e5f60718293a4b', 'other'],
  ['https://www.xiaohongshu.com/search_result?keyword=%E9%99%B6%E8%89%BA', 'search'],
  ['https://www.xiaohongshu.com/search_result/65a1b2c3d4e5f60718293a4b', 'other'],
  ['https://www.xiaohongshu.com/notification', 'notifications'],
  ['https://www.xiaohongshu.com/im', 'messages'],
  ['https://www.xiaohongshu.com/livelist?channel_id=1', 'video'],
  ['https://www.xiaohongshu.com/protocols/agreement', 'other'],
]);
