import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/p/…`) is `other`, and so are the market and events: people go there
// with a purpose.
export const nextdoor: KnownSite = {
  id: 'nextdoor',
  name: 'Nextdoor',
  colour: 7,
  hosts: [
    'nextdoor.com',
    'au.nextdoor.com',
    'ca.nextdoor.com',
    'dk.nextdoor.com',
    'nextdoor.co.uk',
    'nextdoor.de',
    'nextdoor.es',
    'nextdoor.fr',
    'nextdoor.it',
    'nextdoor.nl',
    'se.nextdoor.com',
    'www.nextdoor.com',
  ],
  surfaces: [
    [/^\/($|(news_feed|neighborhood|groups?|g)\/)/, 'feed'],
    [/^\/(profile|pages)\//, 'profile'],
    [/^\/(inbox|chat)\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/search\//, 'search'],
    [/^\/(compose|create_post)\//, 'compose'],
  ],
};
