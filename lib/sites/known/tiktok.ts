import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. The home page plays one video after another, so it is `shortVideo` and not `feed`; explore, tags
// and sounds are grids, so they are feeds. Photo posts are in the same stream as videos. `vm.` and `vt.` are left out:
// they only redirect.
export const tiktok: KnownSite = {
  id: 'tiktok',
  name: 'TikTok',
  colour: 6,
  hosts: ['www.tiktok.com', 'm.tiktok.com', 'tiktok.com'],
  surfaces: [
    [/^\/((foryou|following|friends)\/)?$/, 'shortVideo'],
    [/^\/(@[^/]*\/(video|photo)|v)\//, 'shortVideo'],
    [/^\/(@[^/]+\/)?live\//, 'video'],
    [/^\/@/, 'profile'],
    [/^\/(explore|tag|music|discover|channel|topics)\//, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/messages\//, 'messages'],
    [/^\/((creator-center|tiktokstudio)\/)?upload\//, 'compose'],
  ],
  corner: 'bottomStart',
};
