import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. An activity or segment by itself is `other`, and so is the person’s own training log. A club is
// a stream of its members’ activities, so it is a feed.
export const strava: KnownSite = {
  id: 'strava',
  name: 'Strava',
  colour: 2,
  hosts: ['www.strava.com', 'strava.com'],
  surfaces: [
    [/^\/(dashboard|clubs)\//, 'feed'],
    [/^\/athletes\/search\//, 'search'],
    [/^\/(athletes|pros)\//, 'profile'],
    [/^\/messages\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/upload\//, 'compose'],
  ],
};
