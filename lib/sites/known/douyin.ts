import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. The home page plays one video after another, like TikTok’s; `/jingxuan`, `/discover`,
// `/channel/…` and `/hot/…` are grids. Shared links lead to the other hosts. `live.` is left out: its paths do not show
// whether the page is the list or a stream.
export const douyin: KnownSite = {
  id: 'douyin',
  name: 'Douyin',
  colour: 6,
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
