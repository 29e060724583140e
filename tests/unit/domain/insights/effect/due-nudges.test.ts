import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectRows } from '../../../../../lib/domain/insights/effect/due-nudges';
import { MINUTE, moment } from '../../../../builders/domain-rows';

const GAP = 5 * MINUTE;
const NOW = 600 * MINUTE;

const minute = (at: number, some = {}) => moment({ at: at * MINUTE, ...some });
const sitting = (start: number, end: number, site = 'instagram') => ({
  site,
  start: start * MINUTE,
  end: end * MINUTE,
});
type Given = Parameters<typeof effectRows>;
const dueOf = (moments: Given[0], sittings: Given[1]) => effectRows(moments, sittings, GAP, NOW).due;
const stays = (moments: Given[0], sittings: Given[1]) =>
  dueOf(moments, sittings).map(({ shown, stayedMs }) => [
    shown,
    stayedMs === null ? null : stayedMs / MINUTE,
  ]);

describe('the further stay after a due nudge', () => {
  it('lasts until the end of the visit', () => {
    const moments = [
      minute(10, { sittingStart: 0, outcome: 'helpful' }),
      minute(110, { sittingStart: 100 * MINUTE, outcome: 'withheld' }),
    ];
    expect(stays(moments, [sitting(0, 17), sitting(100, 140)])).toEqual([
      [true, 7],
      [false, 30],
    ]);
  });

  it('goes on where someone moves on to another chosen site within five minutes', () => {
    expect(stays([minute(10)], [sitting(0, 12), sitting(16, 30, 'x')])).toEqual([[true, 20]]);
  });

  it('counts for the first due nudge of a visit only, on whichever site, in whatever order they are given', () => {
    const moments = [
      minute(40, { sittingStart: 0, outcome: 'withheld' }),
      minute(70, { sittingStart: 62 * MINUTE, site: 'x', outcome: 'withheld' }),
      minute(10, { sittingStart: 0, outcome: 'notNow' }),
    ];
    expect(stays(moments, [sitting(0, 60), sitting(62, 80, 'x')])).toEqual([[true, 70]]);
  });

  it('does not count when nothing was left to chance, and no later due nudge counts instead', () => {
    for (const shownWith of [1, 0]) {
      const moments = [
        minute(10, { sittingStart: 0, shownWith }),
        minute(40, { sittingStart: 0, outcome: 'withheld' }),
      ];
      expect(dueOf(moments, [sitting(0, 60)])).toEqual([]);
    }
  });

  it('does not count while the visit may continue', () => {
    const moments = [minute(590, { sittingStart: 580 * MINUTE })];
    expect(dueOf(moments, [sitting(580, 596)])).toEqual([]);
    expect(stays(moments, [sitting(580, 595)])).toEqual([[true, 5]]);
  });

  it('is missing where the rows of the visit are gone, or were dated by another clock', () => {
    expect(stays([minute(10)], [sitting(0, 60, 'x')])).toEqual([[true, null]]);
    expect(stays([minute(10)], [])).toEqual([[true, null]]);
    expect(stays([minute(100)], [sitting(0, 60)])).toEqual([[true, null]]);
    expect(stays([minute(-10)], [sitting(0, 60)])).toEqual([[true, null]]);
  });

  it('has the time before it, and when the next visit began', () => {
    const [first, second] = dueOf(
      [minute(10), minute(110, { sittingStart: 100 * MINUTE })],
      [sitting(0, 17), sitting(100, 140)],
    );
    expect(first).toMatchObject({ beforeMs: 10 * MINUTE, leftAt: 17 * MINUTE, backAt: 100 * MINUTE });
    expect(second).toMatchObject({ beforeMs: 10 * MINUTE, backAt: null });
  });

  it('is never negative or no number, and there is at most one for each visit, for any rows', () => {
    const minutes = fc.oneof(fc.integer({ min: -50, max: 700 }), fc.constant(Number.NaN));
    const moments = fc.array(
      fc
        .tuple(minutes, fc.nat(3), fc.boolean())
        .map(([at, start, shown]) =>
          minute(at, { sittingStart: start * MINUTE, outcome: shown ? 'faded' : 'withheld' }),
        ),
    );
    const sittings = fc.array(fc.tuple(fc.nat(3), minutes).map(([start, end]) => sitting(start, end)));
    fc.assert(
      fc.property(moments, sittings, (some, stored) => {
        const { due, coins } = effectRows(some, stored, GAP, NOW);
        expect(due.length).toBeLessThanOrEqual(new Set(some.map(({ sittingStart }) => sittingStart)).size);
        expect(coins.length).toBeGreaterThanOrEqual(due.length);
        for (const { stayedMs, beforeMs } of due) {
          if (stayedMs !== null) expect(stayedMs).toBeGreaterThanOrEqual(0);
          if (beforeMs !== null) expect(beforeMs).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
