import { deviantart } from '../../../../lib/sites/known/deviantart';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(deviantart, '2026-11-22', [
  ['https://www.deviantart.com/', 'feed'],
  ['https://deviantart.com/', 'feed'],
  ['https://www.deviantart.com/watch/deviations', 'feed'],
  ['https://www.deviantart.com/daily-deviations', 'feed'],
  ['https://www.deviantart.com/tag/pottery', 'feed'],
  ['https://www.deviantart.com/search?q=pottery', 'search'],
  ['https://www.deviantart.com/notifications/notes/#1/123456', 'messages'],
  ['https://www.deviantart.com/notifications/feedback', 'notifications'],
  ['https://www.deviantart.com/submit/deviation', 'compose'],
  ['https://www.deviantart.com/studio', 'compose'],
  ['https://www.deviantart.com/annaberg/art/First-bowl-1012345678', 'other'],
  ['https://www.deviantart.com/annaberg/journal/A-quiet-week-1012345679', 'other'],
  ['https://www.deviantart.com/settings/general', 'other'],
  ['https://www.deviantart.com/users/login', 'other'],
  ['https://www.deviantart.com/annaberg', 'profile'],
  ['https://www.deviantart.com/anna-berg/gallery/all', 'profile'],
  ['https://www.deviantart.com/annaberg/favourites', 'profile'],
]);
