import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/p/…`) is `other`: one chosen thing and its comments, not a stream.
// The explore grid is picked by an algorithm and scrolls without end, so it is a feed.
export const instagram: KnownSite = {
  id: 'instagram',
  name: 'Instagram',
  colour: 2,
  hosts: ['www.instagram.com', 'instagram.com'],
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/explore\/search\//, 'search'],
    [/^\/explore\//, 'feed'],
    [/^\/(reels|([^/]+\/)?reel)\//, 'shortVideo'],
    [/^\/stories\//, 'stories'],
    [/^\/direct\//, 'messages'],
    [/^\/create\//, 'compose'],
    [/^\/(notifications|accounts\/activity)\//, 'notifications'],
    [/^\/(tv|[^/]+\/live)\//, 'video'],
    [
      /^\/([^/]+\/)?p\/|^\/(about|accounts|archive|challenge|directory|emails|legal|press|privacy|settings|terms|web|your_activity)\//,
      'other',
    ],
    [/^\/[\w.]+\//, 'profile'],
  ],
  corner: 'topEnd',
};
