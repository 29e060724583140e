import type { KnownSite } from '../../domain/sites/site';

// As known in 2026-11. A question with its answers is `other`: it was chosen, like a post by itself. Each language has
// a host of its own; Spaces (`name.quora.com`) are added by address. `/answer` lists questions that the person could
// answer.
export const quora: KnownSite = {
  id: 'quora',
  name: 'Quora',
  colour: 8,
  hosts: [
    'www.quora.com',
    'bn.quora.com',
    'da.quora.com',
    'de.quora.com',
    'es.quora.com',
    'fi.quora.com',
    'fr.quora.com',
    'gu.quora.com',
    'he.quora.com',
    'hi.quora.com',
    'id.quora.com',
    'it.quora.com',
    'ja.quora.com',
    'kn.quora.com',
    'ml.quora.com',
    'mr.quora.com',
    'nl.quora.com',
    'no.quora.com',
    'pl.quora.com',
    'pt.quora.com',
    'quora.com',
    'sv.quora.com',
    'ta.quora.com',
    'te.quora.com',
  ],
  surfaces: [
    [/^\/($|(following|topic|spaces)\/)/, 'feed'],
    [/^\/profile\//, 'profile'],
    [/^\/search\//, 'search'],
    [/^\/messages\//, 'messages'],
    [/^\/notifications\//, 'notifications'],
    [/^\/answer\//, 'compose'],
  ],
};
