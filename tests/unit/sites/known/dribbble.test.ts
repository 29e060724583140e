import { dribbble } from '../../../../lib/sites/known/dribbble';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(dribbble, '2026-11-22', [
  ['https://dribbble.com/', 'feed'],
  ['https://www.dribbble.com/', 'feed'],
  ['https://dribbble.com/shots/popular/illustration', 'feed'],
  ['https://dribbble.com/shots', 'feed'],
  ['https://dribbble.com/following', 'feed'],
  ['https://dribbble.com/tags/pottery', 'feed'],
  ['https://dribbble.com/search/pottery', 'search'],
  ['https://dribbble.com/messages', 'messages'],
  ['https://dribbble.com/notifications', 'notifications'],
  ['https://dribbble.com/uploads/new', 'compose'],
  ['https://dribbble.com/shots/new', 'compose'],
  ['https://dribbble.com/shots/23456789-Pottery-app', 'other'],
  ['https://dribbble.com/jobs?keyword=ceramics', 'other'],
  ['https://dribbble.com/annaberg', 'profile'],
  ['https://dribbble.com/anna-berg/likes', 'profile'],
]);
