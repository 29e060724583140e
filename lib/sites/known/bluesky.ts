import type { Site } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/profile/…/post/…`) is `other`; feeds and lists hang below the
// profile of who made them. `/video-feed` plays one video after another.
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
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
