import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/@name/post/…`) is `other`. The site moved from .net to .com in 2025.
export const threads: KnownSite = {
  id: 'threads',
  name: 'Threads',
  colour: 5,
  hosts: ['www.threads.com', 'threads.com', 'threads.net', 'www.threads.net'],
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/(for_you|following|liked|saved|custom_feed|communities)\//, 'feed'],
    [/^\/@[^/]+\/post\//, 'other'],
    [/^\/@/, 'profile'],
    [/^\/search\//, 'search'],
    [/^\/(messages|direct)\//, 'messages'],
    [/^\/intent\//, 'compose'],
    [/^\/activity\//, 'notifications'],
  ],
  corner: 'topEnd',
};
