import type { Site } from '../../domain/sites/site';

// As known in 2026-11. The home page plays one video after another, like TikTok’s; `/jingxuan`, `/discover`,
// `/channel/…` and `/hot/…` are grids. The other hosts are where shared links lead. `live.` is left out: its
// paths do not tell the list from a stream.
export const douyin: Site = {
  id: 'douyin',
  name: 'Douyin',
  hosts: ['www.douyin.com', 'douyin.com', 'm.douyin.com', 'www.iesdouyin.com'],
  surfaces: [
    [/^\/((follow|friend|recommend)\/)?$/, 'shortVideo'],
    [/^\/(share\/)?(video|note|slides)\//, 'shortVideo'],
    [/^\/(jingxuan|discover|channel|hot|topic|challenge)\//, 'feed'],
    [/^\/(root\/)?search\//, 'search'],
    [/^\/(share\/)?user\//, 'profile'],
    [/^\/((follow|root)\/)?live\/|^\/lvdetail\//, 'video'],
    [/^\/upload\//, 'compose'],
  ],
  corner: 'bottomStart',
};
