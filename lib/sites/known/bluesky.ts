import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/profile/…/post/…`) is `other`. Feeds and lists have addresses below the
// profile of the person who made them. `/video-feed` plays one video after another.
export const bluesky: KnownSite = {
  id: 'bluesky',
  name: 'Bluesky',
  colour: 1,
  hosts: ['bsky.app', 'www.bsky.app'],
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/profile\/[^/]+\/(feed|lists)\//, 'feed'],
    [/^\/(feeds|hashtag|topic|saved)\//, 'feed'],
    [/^\/video-feed\//, 'shortVideo'],
    [/^\/profile\/[^/]+\/post\//, 'other'],
    [/^\/profile\//, 'profile'],
    [/^\/search\//, 'search'],
    [/^\/messages\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/intent\/compose\//, 'compose'],
  ],
};
