import { describe, expect, it } from 'vitest';
import { visitsBySitting } from '../../../../../lib/domain/insights/effect/visits';
import { MINUTE } from '../../../../builders/domain-rows';

const GAP = 5 * MINUTE;
const sitting = (start: number, end: number, site = 'instagram') => ({
  site,
  start: start * MINUTE,
  end: end * MINUTE,
});
const visits = (...sittings: ReturnType<typeof sitting>[]) =>
  [...new Set(visitsBySitting(sittings, GAP).values())].map(({ start, end }) => [
    start / MINUTE,
    end / MINUTE,
  ]);

describe('a visit', () => {
  it('goes on where someone moves on to another chosen site within five minutes', () => {
    expect(visits(sitting(0, 10), sitting(14, 20, 'x'), sitting(24, 30, 'reddit'))).toEqual([[0, 30]]);
  });

  it('is over after five minutes away from all of them', () => {
    expect(visits(sitting(0, 10), sitting(15, 20, 'x'))).toEqual([
      [0, 10],
      [15, 20],
    ]);
  });

  it('is the same in whatever order, with doubled rows, and with sittings within others', () => {
    const some = [sitting(40, 50), sitting(0, 30), sitting(5, 10, 'x'), sitting(32, 36, 'x'), sitting(0, 30)];
    expect(visits(...some)).toEqual([[0, 50]]);
    expect(visits(...some.reverse())).toEqual([[0, 50]]);
  });

  it('has no rows that can’t be true', () => {
    expect(visits(sitting(10, 5), sitting(Number.NaN, 20), sitting(0, Number.POSITIVE_INFINITY))).toEqual([]);
  });
});
