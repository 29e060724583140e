import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A thread (`/r/x/comments/…`) is `other`, as a single post is on every site: the person chose it,
// it has an end, and a nudge would interrupt reading. `chat.reddit.com` is left out, because its paths do not show
// whether a page is a conversation or the home feed. Chats now have addresses under `/chat/`.
export const reddit: KnownSite = {
  id: 'reddit',
  name: 'Reddit',
  colour: 4,
  hosts: [
    'www.reddit.com',
    'm.reddit.com',
    'new.reddit.com',
    'np.reddit.com',
    'old.reddit.com',
    'reddit.com',
    'sh.reddit.com',
  ],
  surfaces: [
    [/^\/((best|hot|new|top|rising|controversial|explore|news)\/)?$/, 'feed'],
    [/^\/((r|user|u)\/[^/]+\/)?submit\//, 'compose'],
    [/^\/((r|user|u)\/[^/]+\/)?(search|answers)\//, 'search'],
    [/^\/(message|chat|room)\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/((r|user|u)\/[^/]+\/)?comments\/\w/, 'other'],
    [/^\/r\/[^/]+\/(about|wiki|s|mod)\//, 'other'],
    [/^\/(r|domain|t|(user|u)\/[^/]+\/m)\//, 'feed'],
    [/^\/(user|u)\//, 'profile'],
  ],
  corner: 'bottomStart',
};
