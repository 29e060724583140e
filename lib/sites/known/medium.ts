import type { Site } from '../../domain/sites/site';

// As known in 2026-11. A story (`/@name/title-1a2b3c`) is `other`: it was chosen and has an end. A
// publication’s page is that of whoever speaks, so it is a profile. Those with names of their own
// (`name.medium.com`) are added by address.
export const medium: Site = {
  id: 'medium',
  name: 'Medium',
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
