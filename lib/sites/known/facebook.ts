import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A post or photo by itself is `other`. `web.` is the name in some countries; `mbasic.` and
// `touch.` are the light mobile sites. Names are letters, digits and dots, so a page `….php` looks like one.
export const facebook: KnownSite = {
  id: 'facebook',
  name: 'Facebook',
  colour: 1,
  hosts: [
    'www.facebook.com',
    'facebook.com',
    'm.facebook.com',
    'mbasic.facebook.com',
    'touch.facebook.com',
    'web.facebook.com',
  ],
  surfaces: [
    [/^\/(home\.php\/)?$/, 'feed'],
    [/^\/(sharer|dialog|composer|stories\/create)[./]/, 'compose'],
    [/^\/stories\//, 'stories'],
    [/^\/reels?\//, 'shortVideo'],
    [/^\/(watch|video\.php|live|[^/]+\/videos\/.*\d)\//, 'video'],
    [/^\/messages\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/search\//, 'search'],
    [
      /\/(posts|permalink)\/|(?<!profile)\.php\/$|^\/(bookmarks|events|friends|gaming|help|login|marketplace|media|memories|pages|photo|policies|privacy|saved|settings|share)\//,
      'other',
    ],
    [/^\/(groups|hashtag)\//, 'feed'],
    [/^\/[\w.]+\//, 'profile'],
  ],
  corner: 'bottomStart',
};
