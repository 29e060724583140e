import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A channel (`/name`) plays its stream, so it is `video`, as are clips and recordings; everything
// else below the name is the profile. `dashboard.` is left out: it is for people who stream.
export const twitch: KnownSite = {
  id: 'twitch',
  name: 'Twitch',
  colour: 5,
  hosts: ['www.twitch.tv', 'clips.twitch.tv', 'm.twitch.tv', 'twitch.tv'],
  surfaces: [
    [/^\/($|directory\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/popout\/.+\/chat\//, 'messages'],
    [
      /^\/(bits|downloads|drops|friends|inventory|jobs|moderator|p|prime|settings|subscriptions|turbo|wallet)\//,
      'other',
    ],
    [/^\/\w+\/(about|schedule|videos|clips)\//, 'profile'],
    [/^\/[\w-]+\//, 'video'],
  ],
  corner: 'bottomStart',
};
