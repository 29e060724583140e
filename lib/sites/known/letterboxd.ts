import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A film is `other`, and so is one review or list of a person; diary, films and the like below a
// name are part of the profile. `/activity/` is the stream of friends, and `/activity/incoming/` has the notifications.
export const letterboxd: KnownSite = {
  id: 'letterboxd',
  name: 'Letterboxd',
  colour: 7,
  hosts: ['letterboxd.com', 'www.letterboxd.com'],
  surfaces: [
    [/^\/activity\/(incoming|you)\//, 'notifications'],
    [/^\/($|(activity|films|lists|members|reviews)\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/([\w-]+\/(film|list)|about|film|journal|pro|settings|sign-in|user|year-in-review)\//, 'other'],
    [/^\/\w+\//, 'profile'],
  ],
};
