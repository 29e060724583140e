import { behance } from '../../../../lib/sites/known/behance';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(behance, '2026-11-22', [
  ['https://www.behance.net/', 'feed'],
  ['https://behance.net/for_you', 'feed'],
  ['https://www.behance.net/galleries/illustration', 'feed'],
  ['https://www.behance.net/following', 'feed'],
  ['https://www.behance.net/moodboard/212345678/Quiet-rooms', 'feed'],
  ['https://www.behance.net/gallery/212345678/Pottery-identity', 'other'],
  ['https://www.behance.net/search/projects/pottery', 'search'],
  ['https://www.behance.net/inbox/123456', 'messages'],
  ['https://www.behance.net/live/adobelive', 'video'],
  ['https://www.behance.net/videos/5f3c0e1a/Drawing-bowls', 'video'],
  ['https://www.behance.net/portfolio/editor?project_id=212345678', 'compose'],
  ['https://www.behance.net/annaberg', 'profile'],
  ['https://www.behance.net/anna-berg/appreciated', 'profile'],
  ['https://www.behance.net/joblist?tracking_source=nav20', 'other'],
  ['https://www.behance.net/settings/profile', 'other'],
]);
