import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. `/` is the stream of friends’ updates. A book, a review or a list is `other`: it was
// chosen and has an end. A person’s shelves are part of the profile.
export const goodreads: KnownSite = {
  id: 'goodreads',
  name: 'Goodreads',
  colour: 10,
  hosts: ['www.goodreads.com', 'goodreads.com'],
  surfaces: [
    [/^\/($|(home|news|group\/show)\/)/, 'feed'],
    [/^\/(user\/show|author\/show|review\/list|user_challenges|friend\/user)\//, 'profile'],
    [/^\/search\//, 'search'],
    [/^\/message\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/(review|topic)\/(new|edit)\//, 'compose'],
  ],
};
