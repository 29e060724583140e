import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. One note or post is `other`. The inbox is the stream of subscriptions, so it is a feed.
// Publications with a host of their own (`name.substack.com`) are added by address.
export const substack: KnownSite = {
  id: 'substack',
  name: 'Substack',
  colour: 4,
  hosts: ['substack.com', 'www.substack.com'],
  surfaces: [
    [/^\/($|(home|notes|inbox|explore|discover)\/)/, 'feed'],
    [/^\/@[^/]+\/(note\/|p-)/, 'other'],
    [/^\/(@|profile\/)/, 'profile'],
    [/^\/(chat|messages)\//, 'messages'],
    [/^\/activity\//, 'notifications'],
    [/^\/search\//, 'search'],
    [/^\/publish\//, 'compose'],
  ],
};
