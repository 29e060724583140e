import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A story (`/@name/title-1a2b3c`) is `other`: it was chosen and has an end. A publication’s page
// shows what one author or team writes, so it is a profile. Publications with a host of their own (`name.medium.com`)
// are added by address.
export const medium: KnownSite = {
  id: 'medium',
  name: 'Medium',
  colour: 10,
  hosts: ['medium.com', 'www.medium.com'],
  surfaces: [
    [/^\/($|(tag|topics|explore-topics|me\/following-feed)\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/me\/notifications\//, 'notifications'],
    [/^\/new-story\/|^\/p\/\w+\/edit\//, 'compose'],
    [/^\/(about|m|me|membership|p|policy|plans|partner-program)\//, 'other'],
    [/^\/@?[\w.-]+\/((about|followers|following|lists)\/)?$/, 'profile'],
  ],
};
