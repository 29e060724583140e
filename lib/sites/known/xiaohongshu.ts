import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A note opens over the stream and has an address of its own (`/explore/1a2b…`): it is `other`,
// like a post by itself. RedNote is the site’s name abroad. `creator.` is left out: it is for people who publish.
export const xiaohongshu: KnownSite = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu (RedNote)',
  colour: 8,
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
