import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A single post (`/name/status/1`) is `other`; a video of it that is opened in full size is
// `video`. `twitter.com` and the mobile hosts redirect here, but tabs that were open before keep their host.
export const x: KnownSite = {
  id: 'x',
  name: 'X',
  colour: 7,
  hosts: ['x.com', 'mobile.twitter.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'www.x.com'],
  surfaces: [
    [/^\/(home\/)?$/, 'feed'],
    [/^\/(explore|hashtag|communities|i\/(bookmarks|communities|lists|trending))\//, 'feed'],
    [/^\/search(-advanced)?\//, 'search'],
    [/^\/(messages|i\/chat)\//, 'messages'],
    [/^\/(compose|intent|share)\//, 'compose'],
    [/^\/notifications\//, 'notifications'],
    [/^\/(\w+\/status\/\d+\/video|i\/broadcasts)\//, 'video'],
    [
      /^\/\w+\/(status|article)\/|^\/(about|account|connect_people|download|follower_requests|help|i|jobs|login|logout|privacy|settings|signup|tos|who_to_follow)\//,
      'other',
    ],
    [/^\/\w+\//, 'profile'],
  ],
  corner: 'topEnd',
};
