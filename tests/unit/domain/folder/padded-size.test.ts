import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddedSize } from '../../../../lib/domain/folder/padded-size';

describe('the padded size of a segment', () => {
  it('is the same for all small ones', () => {
    expect([0, 1, 300, 512].map(paddedSize)).toEqual([512, 512, 512, 512]);
  });

  it('is never smaller, at most 12 % larger, and one of few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 513, max: 100_000_000 }), (bytes) => {
        const size = paddedSize(bytes);
        expect(size).toBeGreaterThanOrEqual(bytes);
        expect(size).toBeLessThanOrEqual(bytes * 1.12);
        expect(paddedSize(size)).toBe(size);
      }),
    );
    const sizes = new Set(Array.from({ length: 100_000 }, (_, index) => paddedSize(index + 1)));
    expect(sizes.size).toBeLessThan(150);
  });
});
