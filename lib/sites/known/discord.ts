import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. `/channels/@me` contains the conversations with friends. A channel of a server is a stream of
// many people’s posts, mostly read, so it is a feed; writing in it is taking part, as everywhere.
export const discord: KnownSite = {
  id: 'discord',
  name: 'Discord',
  colour: 9,
  hosts: ['discord.com', 'canary.discord.com', 'discordapp.com', 'ptb.discord.com', 'www.discord.com'],
  surfaces: [
    [/^\/channels\/@me\//, 'messages'],
    [/^\/channels\/\d/, 'feed'],
    [/^\/(discovery|guild-discovery|servers)\//, 'feed'],
    [/^\/users\//, 'profile'],
  ],
  corner: 'topEnd',
};
