import type { Site } from '../domain/site';

// As known in 2026-11. A post or article by itself is `other`, and so are jobs and learning: people go there with a
// purpose. `/mynetwork/` is an endless grid of people and their news, so it is a feed. `/` is the page for those
// who are not signed in; all others are sent to `/feed/`.
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com', 'm.linkedin.com'],
  surfaces: [
    [/^\/feed\/update\//, 'other'],
    [/^\/(feed|groups|mynetwork)\//, 'feed'],
    [/^\/(in|company|school|showcase|pub)\//, 'profile'],
    [/^\/messaging\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/search\//, 'search'],
    [/^\/(article\/(new|edit)|post\/new|sharing|shareArticle)\//, 'compose'],
    [/^\/video\//, 'video'],
  ],
  corner: 'bottomStart',
};
