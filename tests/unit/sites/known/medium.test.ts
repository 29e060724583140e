import { medium } from '../../../../lib/sites/known/medium';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(medium, '2026-11-22', [
  ['https://medium.com/', 'feed'],
  ['https://www.medium.com/', 'feed'],
  ['https://medium.com/tag/pottery/recommended', 'feed'],
  ['https://medium.com/me/following-feed', 'feed'],
  ['https://medium.com/search?q=pottery', 'search'],
  ['https://medium.com/me/notifications', 'notifications'],
  ['https://medium.com/new-story', 'compose'],
  ['https://medium.com/p/1a2b3c4d5e6f/edit', 'compose'],
  ['https://medium.com/p/1a2b3c4d5e6f', 'other'],
  ['https://medium.com/@anna.berg/my-first-bowl-1a2b3c4d5e6f', 'other'],
  ['https://medium.com/better-pottery/my-first-bowl-1a2b3c4d5e6f', 'other'],
  ['https://medium.com/me/settings', 'other'],
  ['https://medium.com/membership', 'other'],
  ['https://medium.com/@anna.berg', 'profile'],
  ['https://medium.com/@anna.berg/about', 'profile'],
  ['https://medium.com/better-pottery', 'profile'],
]);
