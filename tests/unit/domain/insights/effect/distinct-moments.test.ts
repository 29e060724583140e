import { describe, expect, it } from 'vitest';
import { distinctMoments } from '../../../../../lib/domain/insights/effect/distinct-moments';
import { MINUTE, moment } from '../../../../builders/domain-rows';

describe('moments that are stored twice', () => {
  it('count once, oldest first, and copies that disagree are counted', () => {
    const [late, early] = [moment({ at: 30 * MINUTE }), moment({ at: 5 * MINUTE })];
    const copies = [{ ...late }, { ...early, outcome: 'withheld' as const }];
    expect(distinctMoments([late, early, ...copies])).toEqual({
      distinct: [early, late],
      doubled: 2,
      contradicting: 1,
    });
  });

  it('are told from moments at the same time on another site', () => {
    expect(distinctMoments([moment(), moment({ site: 'x' })])).toMatchObject({ doubled: 0 });
  });

  it('leave out a moment without a time', () => {
    expect(distinctMoments([moment({ at: Number.NaN })]).distinct).toEqual([]);
  });
});
