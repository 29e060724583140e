import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfTexts } from '../../../../lib/domain/folder/text-hash';

describe('the hash of texts', () => {
  it('is the same for the same texts in the same order, and another one otherwise', () => {
    const texts = fc.array(fc.string({ maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(hashOfTexts(a) === hashOfTexts(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1_000 },
    );
    expect(hashOfTexts(['ab', 'c'])).not.toBe(hashOfTexts(['a', 'bc']));
    expect(hashOfTexts(['a', 'b'])).not.toBe(hashOfTexts(['b', 'a']));
  });
});
