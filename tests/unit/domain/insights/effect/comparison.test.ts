import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../../../lib/domain/insights/effect/comparison';

const grouped = (first: readonly number[], second: readonly number[]) => [
  ...first.map((value) => ({ first: true, value })),
  ...second.map((value) => ({ first: false, value })),
];

describe('the comparison of two groups', () => {
  it('is that of jStat for any values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const comparison = compareGroups(grouped(first, second));
        const [a, b] = [first, second].map((some) => jStat.variance(some, true) / some.length) as [
          number,
          number,
        ];
        if (a + b === 0) return expect(comparison).toBeNull();
        expect(comparison?.difference).toBeCloseTo(jStat.mean(first) - jStat.mean(second), 6);
        expect(comparison?.standardError).toBeCloseTo(Math.sqrt(a + b), 6);
        const degrees = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
        expect(comparison?.degrees).toBeCloseTo(degrees, 6);
      }),
    );
  });

  it.each([
    ['a group is empty', [1, 2, 3], []],
    ['a group has one value', [1, 2, 3], [2]],
    ['no value differs from the others', [4, 4, 4], [4, 4]],
    ['the groups differ, and nothing within them', [1, 1, 1], [4, 4]],
    ['only rounding differs', [0.1 + 0.2, 0.3, 0.3], [0.3, 0.3]],
  ])('says nothing when %s', (_, first, second) => {
    expect(compareGroups(grouped(first, second))).toBeNull();
  });
});
