import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../../../lib/domain/insights/facts/trend';

describe('a trend', () => {
  it('is alike below the margin, and a difference from the margin on', () => {
    expect([90, 91, 100, 109, 110].map((value) => trendOf(value, 100, 10))).toEqual([
      'less',
      'alike',
      'alike',
      'alike',
      'more',
    ]);
  });

  it('is reversed when the value and what is typical are exchanged', () => {
    const reversed = { more: 'less', less: 'more', alike: 'alike' } as const;
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 20 }), (value, typical, margin) => {
        expect(trendOf(typical, value, margin)).toBe(reversed[trendOf(value, typical, margin)]);
      }),
    );
  });
});
