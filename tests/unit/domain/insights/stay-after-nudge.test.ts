import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staysAfterMoments } from '../../../../lib/domain/insights/stay-after-nudge';
import { MINUTE, moment } from '../../../builders/domain-rows';

const GAP = 5 * MINUTE;
const NOW = 600 * MINUTE;

const minute = (at: number, some = {}) => moment({ at: at * MINUTE, ...some });
const sitting = (start: number, end: number, site = 'instagram') => ({
  site,
  start: start * MINUTE,
  end: end * MINUTE,
});
const stays = (...given: Parameters<typeof staysAfterMoments>) =>
  staysAfterMoments(...given).map(({ shown, stayedMs }) => [shown, stayedMs / MINUTE]);

describe('the stay after a moment', () => {
  it('is how long its sitting continued', () => {
    const moments = [
      minute(10, { sittingStart: 0, outcome: 'helpful' }),
      minute(110, { sittingStart: 100 * MINUTE, outcome: 'withheld' }),
    ];
    expect(stays(moments, [sitting(0, 17), sitting(100, 140)], GAP, NOW)).toEqual([
      [true, 7],
      [false, 30],
    ]);
  });

  it('counts for the first moment of a sitting only, in whatever order they are given', () => {
    const moments = [
      minute(40, { sittingStart: 0, outcome: 'withheld' }),
      minute(10, { sittingStart: 0, outcome: 'notNow' }),
    ];
    expect(stays(moments, [sitting(0, 60)], GAP, NOW)).toEqual([[true, 50]]);
  });

  it('does not count when nothing was left to chance, and no later moment counts instead', () => {
    const moments = [
      minute(10, { sittingStart: 0, shownWith: 1 }),
      minute(40, { sittingStart: 0, outcome: 'withheld' }),
    ];
    expect(stays(moments, [sitting(0, 60)], GAP, NOW)).toEqual([]);
  });

  it('does not count while the sitting may continue', () => {
    const moments = [minute(590, { sittingStart: 580 * MINUTE })];
    expect(stays(moments, [sitting(580, 596)], GAP, NOW)).toEqual([]);
    expect(stays(moments, [sitting(580, 595)], GAP, NOW)).toEqual([[true, 5]]);
  });

  it('does not count for a sitting on another site, or one that is deleted', () => {
    expect(stays([minute(10)], [sitting(0, 60, 'x')], GAP, NOW)).toEqual([]);
    expect(stays([minute(10)], [], GAP, NOW)).toEqual([]);
  });

  it('is never negative, and there is at most one for each sitting', () => {
    const moments = fc.array(
      fc
        .tuple(fc.nat(300), fc.nat(3), fc.boolean())
        .map(([at, start, shown]) =>
          minute(at, { sittingStart: start * MINUTE, outcome: shown ? 'faded' : 'withheld' }),
        ),
    );
    fc.assert(
      fc.property(moments, fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (some, ends) => {
        const result = staysAfterMoments(
          some,
          ends.map((end, start) => sitting(start, end)),
          GAP,
          NOW,
        );
        expect(result.length).toBe(new Set(some.map(({ sittingStart }) => sittingStart)).size);
        for (const { stayedMs } of result) expect(stayedMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
