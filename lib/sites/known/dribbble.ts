import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A shot by itself (`/shots/123-name`) is `other`; `/shots/popular` and the like are endless
// grids.
export const dribbble: KnownSite = {
  id: 'dribbble',
  name: 'Dribbble',
  colour: 8,
  hosts: ['dribbble.com', 'www.dribbble.com'],
  surfaces: [
    [/^\/((following|shots(\/(?!new\/|\d)[\w-]+)*)\/)?$/, 'feed'],
    [/^\/tags\//, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/(messages|conversations)\//, 'messages'],
    [/^\/(activity|notifications)\//, 'notifications'],
    [/^\/(uploads|shots)\/new\//, 'compose'],
    [/^\/(about|account|designers|freelance|jobs|pro|session|services|shots|signup|stories)\//, 'other'],
    [/^\/[\w-]+\//, 'profile'],
  ],
};
