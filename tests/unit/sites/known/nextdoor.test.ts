import { nextdoor } from '../../../../lib/sites/known/nextdoor';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(nextdoor, '2026-11-22', [
  ['https://nextdoor.com/news_feed/', 'feed'],
  ['https://www.nextdoor.com/', 'feed'],
  ['https://nextdoor.co.uk/news_feed/?ordering=recent', 'feed'],
  ['https://nextdoor.com/neighborhood/riverside--portland--or/', 'feed'],
  ['https://nextdoor.de/groups/12345/', 'feed'],
  ['https://nextdoor.com/g/abc123xyz/', 'feed'],
  ['https://nextdoor.com/p/AbCdEf12345/', 'other'],
  ['https://nextdoor.fr/for_sale_and_free/', 'other'],
  ['https://nextdoor.com/events/', 'other'],
  ['https://au.nextdoor.com/profile/01abcDEF-123456/', 'profile'],
  ['https://nextdoor.com/pages/bowl-and-bench-portland-or/', 'profile'],
  ['https://nextdoor.com/inbox/', 'messages'],
  ['https://ca.nextdoor.com/chat/', 'messages'],
  ['https://nextdoor.it/notifications/', 'notifications'],
  ['https://nextdoor.nl/search/posts/?query=pottery', 'search'],
  ['https://nextdoor.es/compose/', 'compose'],
  ['https://dk.nextdoor.com/news_feed/', 'feed'],
  ['https://se.nextdoor.com/news_feed/', 'feed'],
]);
