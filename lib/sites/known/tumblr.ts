import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/name/123/…`) is `other`. `/tagged/…` is an endless stream. Blogs with a host
// of their own (`name.tumblr.com`) are added by address.
export const tumblr: KnownSite = {
  id: 'tumblr',
  name: 'Tumblr',
  colour: 3,
  hosts: ['www.tumblr.com', 'tumblr.com'],
  surfaces: [
    [/^\/($|(dashboard|explore|tagged|communities)\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/(inbox|messaging)\//, 'messages'],
    [/^\/(blog\/[\w-]+\/)?activity\//, 'notifications'],
    [/^\/(new|reblog|edit)\//, 'compose'],
    [/^\/([\w-]+\/\d+|about|following|help|likes|login|policy|register|settings)\//, 'other'],
    [/^\/[\w-]+\//, 'profile'],
  ],
  corner: 'bottomStart',
};
