import type { Site } from '../../domain/sites/site';

// As known in 2026-11. `space.` holds people (`/123`), `t.` what those one follows post: `/` is the stream, a
// long number one post. `live.` and `message.` are left out: their paths do not tell what they are.
export const bilibili: Site = {
  id: 'bilibili',
  name: 'Bilibili',
  hosts: [
    'www.bilibili.com',
    'bilibili.com',
    'm.bilibili.com',
    'search.bilibili.com',
    'space.bilibili.com',
    't.bilibili.com',
  ],
  surfaces: [
    [/^\/($|(v|c|hot)\/)/, 'feed'],
    [/^\/(video\/(BV|av)|bangumi\/play|list|festival)/, 'video'],
    [/^\/(all|video|upuser|article|search)\//, 'search'],
    [/^\/(space\/)?\d{1,16}\//, 'profile'],
  ],
  corner: 'bottomStart',
};
