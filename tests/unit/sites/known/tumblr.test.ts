import { tumblr } from '../../../../lib/sites/known/tumblr';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(tumblr, '2026-11-22', [
  ['https://www.tumblr.com/dashboard', 'feed'],
  ['https://tumblr.com/', 'feed'],
  ['https://www.tumblr.com/dashboard/following', 'feed'],
  ['https://www.tumblr.com/explore/trending', 'feed'],
  ['https://www.tumblr.com/tagged/pottery?sort=top', 'feed'],
  ['https://www.tumblr.com/communities/potters', 'feed'],
  ['https://www.tumblr.com/search/pottery', 'search'],
  ['https://www.tumblr.com/inbox', 'messages'],
  ['https://www.tumblr.com/blog/annaberg/activity', 'notifications'],
  ['https://www.tumblr.com/activity', 'notifications'],
  ['https://www.tumblr.com/new/text', 'compose'],
  ['https://www.tumblr.com/reblog/annaberg/712345678901234567/AbCdEf', 'compose'],
  ['https://www.tumblr.com/annaberg/712345678901234567/first-bowl', 'other'],
  ['https://www.tumblr.com/likes', 'other'],
  ['https://www.tumblr.com/settings/account', 'other'],
  ['https://www.tumblr.com/annaberg', 'profile'],
  ['https://www.tumblr.com/blog/view/anna-berg', 'profile'],
]);
