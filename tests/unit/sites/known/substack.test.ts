import { substack } from '../../../../lib/sites/known/substack';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(substack, '2026-11-22', [
  ['https://substack.com/home', 'feed'],
  ['https://www.substack.com/', 'feed'],
  ['https://substack.com/notes', 'feed'],
  ['https://substack.com/inbox', 'feed'],
  ['https://substack.com/explore?category=crafts', 'feed'],
  ['https://substack.com/@annaberg/note/c-12345678', 'other'],
  ['https://substack.com/@annaberg/p-123456789', 'other'],
  ['https://substack.com/@annaberg', 'profile'],
  ['https://substack.com/@annaberg/likes', 'profile'],
  ['https://substack.com/profile/12345678-anna-berg', 'profile'],
  ['https://substack.com/chat/123456', 'messages'],
  ['https://substack.com/messages', 'messages'],
  ['https://substack.com/activity', 'notifications'],
  ['https://substack.com/search/pottery?searching=all_posts', 'search'],
  ['https://substack.com/publish/post/123456789', 'compose'],
  ['https://substack.com/settings', 'other'],
]);
