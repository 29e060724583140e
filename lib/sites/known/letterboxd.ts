import type { Site } from '../../domain/sites/site';

// As known in 2026-11. A film, and one review or list of a person’s, is `other`; diary, films and the like
// below a name are part of the profile. `/activity/` is the stream of friends, `/activity/incoming/` what
// concerns oneself.
export const letterboxd: Site = {
  id: 'letterboxd',
  name: 'Letterboxd',
  hosts: ['letterboxd.com', 'www.letterboxd.com'],
  surfaces: [
    [/^\/activity\/(incoming|you)\//, 'notifications'],
    [/^\/($|(activity|films|lists|members|reviews)\/)/, 'feed'],
    [/^\/search\//, 'search'],
    [/^\/([\w-]+\/(film|list)|about|film|journal|pro|settings|sign-in|user|year-in-review)\//, 'other'],
    [/^\/\w+\//, 'profile'],
  ],
};
