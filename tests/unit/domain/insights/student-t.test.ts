import { describe, expect, it } from 'vitest';
import { chanceBeyond } from '../../../../lib/domain/insights/student-t';

describe('the chance beyond a value of Student’s t', () => {
  // Two-sided values of the usual printed tables.
  it.each([
    [1, 12.706, 0.05],
    [2, 4.303, 0.05],
    [3, 5.841, 0.01],
    [5, 2.571, 0.05],
    [7, 3.499, 0.01],
    [10, 2.764, 0.02],
    [12, 3.055, 0.01],
    [30, 2.042, 0.05],
  ])('with %i degrees of freedom, at %d, is %d', (degrees, t, chance) => {
    expect(chanceBeyond(t, degrees)).toBeCloseTo(chance, 4);
    expect(chanceBeyond(-t, degrees)).toBe(chanceBeyond(t, degrees));
  });

  it('is one at zero, and none without end', () => {
    for (const degrees of [1, 2, 3, 8, 11]) {
      expect(chanceBeyond(0, degrees)).toBe(1);
      expect(chanceBeyond(Number.POSITIVE_INFINITY, degrees)).toBeCloseTo(0, 12);
    }
  });
});
