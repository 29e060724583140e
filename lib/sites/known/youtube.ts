import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. History, playlists and “you” contain what a person already chose, so they are `other`. The old
// short addresses without `/@`, `/c/` or `/user/` redirect to these.
export const youtube: KnownSite = {
  id: 'youtube',
  name: 'YouTube',
  colour: 8,
  hosts: ['www.youtube.com', 'm.youtube.com', 'youtube.com'],
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/(feed\/(subscriptions|trending|explore|recommended)|hashtag|gaming)\//, 'feed'],
    [/^\/shorts\//, 'shortVideo'],
    [/^\/(watch|live|clip|embed|v)\//, 'video'],
    [/^\/results\//, 'search'],
    [/^\/(@|(channel|c|user)\/)/, 'profile'],
    [/^\/(feed\/)?notifications\//, 'notifications'],
    [/^\/upload\//, 'compose'],
  ],
  corner: 'bottomStart',
};
