import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. One work, journal or status by itself is `other`; a person’s gallery and favourites are
// part of the profile. Notes are messages although they lie under `/notifications/`.
export const deviantart: KnownSite = {
  id: 'deviantart',
  name: 'DeviantArt',
  colour: 7,
  hosts: ['www.deviantart.com', 'deviantart.com'],
  surfaces: [
    [/^\/($|(home|watch|daily-deviations|topic|tag|popular|trending|explore)\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/notifications\/notes\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/(submit|studio|post)\//, 'compose'],
    [
      /^\/([\w-]+\/(art|journal|status-update)|about|account|core-membership|comments|join|settings|shop|stash|users)\//,
      'other',
    ],
    [/^\/[\w-]+\//, 'profile'],
  ],
};
