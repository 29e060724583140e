import { flickr } from '../../../../lib/sites/known/flickr';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(flickr, '2026-11-22', [
  ['https://www.flickr.com/', 'feed'],
  ['https://flickr.com/', 'feed'],
  ['https://www.flickr.com/explore/2026/11/21', 'feed'],
  ['https://www.flickr.com/groups/pottery/pool/', 'feed'],
  ['https://www.flickr.com/photos/friends/', 'feed'],
  ['https://m.flickr.com/photos/tags/pottery', 'feed'],
  ['https://www.flickr.com/photos/upload/', 'compose'],
  ['https://www.flickr.com/photos/annaberg/53412345678/in/explore-2026-11-21/', 'other'],
  ['https://www.flickr.com/photos/annaberg/', 'profile'],
  ['https://www.flickr.com/photos/12345678@N00/albums/72177720312345678', 'profile'],
  ['https://www.flickr.com/people/annaberg/', 'profile'],
  ['https://www.flickr.com/search/?text=pottery', 'search'],
  ['https://www.flickr.com/mail/72157721234567890', 'messages'],
  ['https://www.flickr.com/account/privacy', 'other'],
]);
