import fc from 'fast-check';

/**
 * A segment of a path: characters that may stand in it as they are, or any text, percent-encoded. The `webSegment` of
 * fast-check makes the same, but prepares a table of all characters first, which takes as long as dozens of test files.
 */
export const pathSegment = fc.oneof(
  fc.stringMatching(/^[\w.~!$&'()*+,;=:@-]{0,20}$/),
  fc.string({ unit: 'grapheme' }).map(encodeURIComponent),
);

/** The address of a page, like "https://example.org/some/path". */
export const webAddress = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(pathSegment, { maxLength: 4 }))
  .map(([scheme, host, segments]) => [`${scheme}://${host}`, ...segments].join('/'));
