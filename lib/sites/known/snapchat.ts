import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. The chats have addresses under `/web/`; `web.` is their old host, where a conversation is a long
// id. `/` is the page for people who are not signed in. `story.` is the old host of public stories.
export const snapchat: KnownSite = {
  id: 'snapchat',
  name: 'Snapchat',
  colour: 9,
  hosts: ['www.snapchat.com', 'snapchat.com', 'story.snapchat.com', 'web.snapchat.com'],
  surfaces: [
    [/^\/(web|[\da-f]{8}-[\da-f-]{27})\//, 'messages'],
    [/^\/(@[^/]+\/)?spotlight\//, 'shortVideo'],
    [/^\/(s|p|stories|discover|@[^/]+\/[\w-]+)\//, 'stories'],
    [/^\/(add\/|@)/, 'profile'],
    [/^\/(explore|topic)\//, 'feed'],
  ],
  corner: 'topEnd',
};
