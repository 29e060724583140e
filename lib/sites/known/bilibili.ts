import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. `space.` has the profiles (`/123`). `t.` has the posts of followed people: `/` is the stream,
// and a long number is one post. `live.` and `message.` are left out: their paths do not show what they are.
export const bilibili: KnownSite = {
  id: 'bilibili',
  name: 'Bilibili',
  colour: 9,
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
