import { bluesky } from '../../../../lib/sites/known/bluesky';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(bluesky, '2026-11-22', [
  ['https://bsky.app/', 'feed'],
  ['https://www.bsky.app/', 'feed'],
  ['https://bsky.app/profile/bsky.app/feed/whats-hot', 'feed'],
  ['https://bsky.app/profile/annaberg.bsky.social/lists/3kabcdefgh2y', 'feed'],
  ['https://bsky.app/feeds', 'feed'],
  ['https://bsky.app/hashtag/pottery?author=annaberg.bsky.social', 'feed'],
  ['https://bsky.app/saved', 'feed'],
  ['https://bsky.app/video-feed', 'shortVideo'],
  ['https://bsky.app/profile/annaberg.bsky.social/post/3labcdefgh2z', 'other'],
  ['https://bsky.app/profile/annaberg.bsky.social/post/3labcdefgh2z/liked-by', 'other'],
  ['https://bsky.app/profile/annaberg.bsky.social', 'profile'],
  ['https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/followers', 'profile'],
  ['https://bsky.app/search?q=pottery', 'search'],
  ['https://bsky.app/messages', 'messages'],
  ['https://bsky.app/messages/3labcdefgh2z', 'messages'],
  ['https://bsky.app/notifications', 'notifications'],
  ['https://bsky.app/intent/compose?text=hello', 'compose'],
  ['https://bsky.app/settings/appearance', 'other'],
  ['https://bsky.app/lists', 'other'],
]);
