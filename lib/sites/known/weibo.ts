import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post by itself (`/123/NabC`, `/detail/123`) is `other`. `s.` is the search, where `/top/`
// lists the most frequent searches; `d.` is the old host of discovery; `m.` and `weibo.cn` are mobile.
export const weibo: KnownSite = {
  id: 'weibo',
  name: 'Weibo',
  colour: 3,
  hosts: ['weibo.com', 'd.weibo.com', 'm.weibo.cn', 's.weibo.com', 'weibo.cn', 'www.weibo.com'],
  surfaces: [
    [/^\/($|(mygroups|hot|top|p\/(100808\w+|index)|102803[\w-]*)\/)/, 'feed'],
    [/^\/(weibo|user|topic|search|realtime)\//, 'search'],
    [/^\/(message|msg)\//, 'messages'],
    [/^\/(at|comment|like)\//, 'notifications'],
    [/^\/compose\//, 'compose'],
    [/^\/tv\//, 'video'],
    [/^\/((account|detail|fav|login|set|signup|status|ttarticle)\/|\d+\/\w)/, 'other'],
    [/^\/[^/]+\//, 'profile'],
  ],
};
