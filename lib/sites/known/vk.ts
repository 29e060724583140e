import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. Posts, photos and topics by themselves (`/wall-1_2`, `/photo1_2`) are `other`. People and
// communities share one kind of address, `/name`. `vkontakte.ru` is the old host and still leads here.
export const vk: KnownSite = {
  id: 'vk',
  name: 'VK',
  colour: 1,
  hosts: ['vk.com', 'm.vk.com', 'm.vk.ru', 'vk.ru', 'vkontakte.ru', 'www.vk.com'],
  surfaces: [
    [/^\/($|(feed|groups)\/)/, 'feed'],
    [/^\/(im|mail|write-?\d+)\//, 'messages'],
    [/^\/clips?(-?\d|\/)/, 'shortVideo'],
    [/^\/videos?(-?\d|\/)/, 'video'],
    [/^\/stor(y|ies)(-?\d|\/)/, 'stories'],
    [/^\/search\//, 'search'],
    [/^\/notifications\//, 'notifications'],
    [
      /^\/((wall|photo|topic|album|doc)-?\d|@|(about|apps|audio|bookmarks|docs|fave|friends|games|login|market|services|settings|support)\/)/,
      'other',
    ],
    [/^\/[\w.]+\//, 'profile'],
  ],
  corner: 'bottomStart',
};
