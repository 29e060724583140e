import type { Site } from '../../domain/sites/site';

// As known in 2026-11. History, playlists and "you" hold what a person already chose, so they are `other`.
// The old short names without `/@`, `/c/` or `/user/` lead on to these.
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
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
