import type { Site } from '../../domain/sites/site';

// As known in 2026-11. A note opens over the stream and has an address of its own (`/explore/1a2b…`): `other`,
// like a post by itself. RedNote is its name abroad. `creator.` is left out: it is for those who publish.
export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu (RedNote)',
  hosts: ['www.xiaohongshu.com', 'rednote.com', 'www.rednote.com', 'xiaohongshu.com'],
  surfaces: [
    [/^\/(explore\/)?$/, 'feed'],
    [/^\/(board|page\/topics)\//, 'feed'],
    [/^\/user\/profile\/\w+\/$/, 'profile'],
    [/^\/search_result\/$/, 'search'],
    [/^\/notification\//, 'notifications'],
    [/^\/im\//, 'messages'],
    [/^\/live(list|stream)\//, 'video'],
  ],
};
