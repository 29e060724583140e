import type { Site } from '../../domain/sites/site';

// As known in 2026-11. The chats live under `/web/`; `web.` is their old name, where a conversation is a long
// id. `/` is the page for those who are not signed in. `story.` is the old name of public stories.
export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
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
