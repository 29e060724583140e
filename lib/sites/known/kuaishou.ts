import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. `/new-reco` plays one video after another; `/`, `/brilliant` and the categories are grids.
// `m.gifshow.com` has the old name, and shared links lead there. The streams of `live.` have addresses under `/u/`.
export const kuaishou: KnownSite = {
  id: 'kuaishou',
  name: 'Kuaishou',
  colour: 4,
  hosts: ['www.kuaishou.com', 'kuaishou.com', 'live.kuaishou.com', 'm.gifshow.com'],
  surfaces: [
    [/^\/($|(brilliant|cate|follow|my-follow)\/)/, 'feed'],
    [/^\/(new-reco|short-video|video|fw\/photo)\//, 'shortVideo'],
    [/^\/u\//, 'video'],
    [/^\/profile\//, 'profile'],
    [/^\/search\//, 'search'],
  ],
  corner: 'bottomStart',
};
