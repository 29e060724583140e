import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A photo by itself (`/photos/name/123`) is `other`; albums, favourites and the rest below a name
// are part of the profile. `/` is the stream of followed people.
export const flickr: KnownSite = {
  id: 'flickr',
  name: 'Flickr',
  colour: 5,
  hosts: ['www.flickr.com', 'flickr.com', 'm.flickr.com'],
  surfaces: [
    [/^\/($|(explore|groups|commons|activity|photos\/(friends|tags))\/)/, 'feed'],
    [/^\/photos\/upload\//, 'compose'],
    [/^\/photos\/[^/]+\/\d/, 'other'],
    [/^\/(photos|people)\//, 'profile'],
    [/^\/search\//, 'search'],
    [/^\/mail\//, 'messages'],
  ],
};
