import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A project by itself (`/gallery/…`) is `other`; a moodboard is a grid of other people’s
// work, so it is a feed. Live streams and their recordings are `video`.
export const behance: KnownSite = {
  id: 'behance',
  name: 'Behance',
  colour: 4,
  hosts: ['www.behance.net', 'behance.net'],
  surfaces: [
    [/^\/((for_you|galleries|following)\/|$)/, 'feed'],
    [/^\/moodboard\//, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/inbox\//, 'messages'],
    [/^\/live\/|^\/videos\//, 'video'],
    [/^\/portfolio\/editor/, 'compose'],
    [/^\/(about|account|activity|assets|blog|gallery|hire|joblist|misc|onboarding|pro|settings)\//, 'other'],
    [/^\/[\w-]+\//, 'profile'],
  ],
};
