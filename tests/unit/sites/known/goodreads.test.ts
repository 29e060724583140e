import { goodreads } from '../../../../lib/sites/known/goodreads';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(goodreads, '2026-11-22', [
  ['https://www.goodreads.com/', 'feed'],
  ['https://goodreads.com/', 'feed'],
  ['https://www.goodreads.com/group/show/12345-quiet-readers', 'feed'],
  ['https://www.goodreads.com/user/show/12345678-anna-berg', 'profile'],
  ['https://www.goodreads.com/author/show/7654321.Anna_Berg', 'profile'],
  ['https://www.goodreads.com/review/list/12345678?shelf=read', 'profile'],
  ['https://www.goodreads.com/user_challenges/51234567', 'profile'],
  ['https://www.goodreads.com/friend/user/12345678', 'profile'],
  ['https://www.goodreads.com/search?q=pottery', 'search'],
  ['https://www.goodreads.com/message/inbox', 'messages'],
  ['https://www.goodreads.com/notifications', 'notifications'],
  ['https://www.goodreads.com/review/edit/12345', 'compose'],
  ['https://www.goodreads.com/topic/new?context_id=12345', 'compose'],
  ['https://www.goodreads.com/book/show/12345.A_Book', 'other'],
  ['https://www.goodreads.com/review/show/6123456789', 'other'],
  ['https://www.goodreads.com/list/show/264.Books_That_Everyone_Should_Read', 'other'],
]);
