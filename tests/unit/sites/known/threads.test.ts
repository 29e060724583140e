import { threads } from '../../../../lib/sites/known/threads';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(threads, '2026-11-22', [
  ['https://www.threads.com/', 'feed'],
  ['https://threads.net/', 'feed'],
  ['https://www.threads.com/following', 'feed'],
  ['https://www.threads.com/custom_feed/17912345678901234', 'feed'],
  ['https://www.threads.com/@anna.berg', 'profile'],
  ['https://www.threads.net/@anna.berg/replies', 'profile'],
  ['https://www.threads.com/@anna.berg/post/DFabc12XyZ_', 'other'],
  ['https://www.threads.com/@anna.berg/post/DFabc12XyZ_/media', 'other'],
  ['https://threads.com/t/DFabc12XyZ_', 'other'],
  ['https://www.threads.com/settings/privacy', 'other'],
  ['https://www.threads.com/search?q=pottery&serp_type=default', 'search'],
  ['https://www.threads.com/messages/t/1234567890', 'messages'],
  ['https://www.threads.com/intent/post?text=hello', 'compose'],
  ['https://www.threads.com/activity', 'notifications'],
]);
