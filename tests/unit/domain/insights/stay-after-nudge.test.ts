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

describe('what followed a moment', () => {
  it('is how long its sitting went on', () => {
    const moments = [
      minute(10, { sittingStart: 0, outcome: 'helpful' }),
      minute(110, { sittingStart: 100 * MINUTE, outcome: 'withheld' }),
    ];
    expect(stays(moments, [sitting(0, 17), sitting(100, 140)], GAP, NOW)).toEqual([
      [true, 7],
      [false, 30],
    ]);
  });

  it('is told of the first moment of a sitting alone, in whatever order they come', () => {
    const moments = [
      minute(40, { sittingStart: 0, outcome: 'withheld' }),
      minute(10, { sittingStart: 0, outcome: 'notNow' }),
    ];
    expect(stays(moments, [sitting(0, 60)], GAP, NOW)).toEqual([[true, 50]]);
  });

  it('is not told where nothing was left to chance, nor of a later moment in its stead', () => {
    const moments = [
      minute(10, { sittingStart: 0, shownWith: 1 }),
      minute(40, { sittingStart: 0, outcome: 'withheld' }),
    ];
    expect(stays(moments, [sitting(0, 60)], GAP, NOW)).toEqual([]);
  });

  it('is not told while the sitting may go on', () => {
    const moments = [minute(590, { sittingStart: 580 * MINUTE })];
    expect(stays(moments, [sitting(580, 596)], GAP, NOW)).toEqual([]);
    expect(stays(moments, [sitting(580, 595)], GAP, NOW)).toEqual([[true, 5]]);
  });

  it('is not told of a sitting on another site, or one that is gone', () => {
    expect(stays([minute(10)], [sitting(0, 60, 'x')], GAP, NOW)).toEqual([]);
    expect(stays([minute(10)], [], GAP, NOW)).toEqual([]);
  });

  it('is never less than nothing, and one for each sitting at most', () => {
    const moments = fc.array(
      fc
        .tuple(fc.nat(300), fc.nat(3), fc.boolean())
        .map(([at, start, shown]) =>
          minute(at, { sittingStart: start * MINUTE, outcome: shown ? 'faded' : 'withheld' }),
        ),
    );
    fc.assert(
      fc.property(moments, fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (some, ends) => {
        const followed = staysAfterMoments(
          some,
          ends.map((end, start) => sitting(start, end)),
          GAP,
          NOW,
        );
        expect(followed.length).toBe(new Set(some.map(({ sittingStart }) => sittingStart)).size);
        for (const { stayedMs } of followed) expect(stayedMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
