import type { Site } from '../../domain/sites/site';

// As known in 2026-11. `/new-reco` plays one video after another; `/`, `/brilliant` and the categories are
// grids. `m.gifshow.com` keeps the old name and is where shared links lead. `live.` keeps its streams under
// `/u/`.
export const kuaishou: Site = {
  id: 'kuaishou',
  name: 'Kuaishou',
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
