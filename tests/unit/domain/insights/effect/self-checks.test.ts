import { describe, expect, it } from 'vitest';
import { selfChecks } from '../../../../../lib/domain/insights/effect/self-checks';
import { MINUTE } from '../../../../builders/domain-rows';
import { followed, rowsOf, simulatedVisits } from '../../../../builders/simulated-visits';

const visits = simulatedVisits('checks', 600);
const coins = (shown: number, withheld: number) =>
  Array.from({ length: shown + withheld }, (_, index) => ({ shown: index < shown, shownWith: 0.7 }));

describe('the checks of an effect', () => {
  it('all hold where nothing is wrong', () => {
    expect(selfChecks(rowsOf(visits))).toEqual({
      chance: 'holds',
      before: 'holds',
      carryOver: 'holds',
      missing: 'holds',
      doubled: 'holds',
    });
  });

  it('find shares of shown and withheld that chance would hardly give: p < .001', () => {
    // 700 of 1,000 are expected, with a standard deviation of 14.49; 3.29 of those are 47.7.
    const result = (shown: number) =>
      selfChecks(rowsOf(visits, { coins: coins(shown, 1_000 - shown) })).chance;
    expect(result(653)).toBe('holds');
    expect(result(652)).toBe('fails');
    expect(result(747)).toBe('holds');
    expect(result(748)).toBe('fails');
    expect(selfChecks(rowsOf(visits, { coins: coins(0, 30) })).chance).toBe('fails');
    expect(selfChecks(rowsOf(visits, { coins: coins(30, 0) })).chance).toBe('fails');
  });

  it('find visits that were shorter before the nudge in one arm', () => {
    const leaking = visits.map((one) =>
      one.shown && one.beforeMs ? { ...one, beforeMs: 0.8 * one.beforeMs } : one,
    );
    expect(selfChecks(rowsOf(leaking))).toMatchObject({ before: 'fails', carryOver: 'holds' });
  });

  it('find stays that depend on whether the visit before had a nudge', () => {
    const carried = visits.map((one, index) =>
      visits[index - 1]?.shown ? { ...one, stayedMs: 0.6 * one.stayedMs } : one,
    );
    expect(selfChecks(rowsOf(carried))).toMatchObject({ carryOver: 'fails', before: 'holds' });
  });

  it('find outcomes that are missing in one arm', () => {
    const lost = visits.map((one, index) =>
      one.shown && index % 8 === 0 ? { ...one, stayedMs: null, beforeMs: null, leftAt: null } : one,
    );
    expect(selfChecks(rowsOf(lost))).toMatchObject({ missing: 'fails' });
    const alike = visits.map((one, index) => (index % 8 === 0 ? { ...one, stayedMs: null } : one));
    expect(selfChecks(rowsOf(alike))).toMatchObject({ missing: 'holds' });
  });

  it('find rows that are stored twice: more than one in twenty, or copies that disagree', () => {
    const result = (doubled: number, contradicting = 0) =>
      selfChecks(rowsOf(visits, { doubled, contradicting })).doubled;
    expect(result(30)).toBe('holds');
    expect(result(31)).toBe('fails');
    expect(result(1, 1)).toBe('fails');
  });

  it('wait until there is enough to check', () => {
    const few = Array.from({ length: 19 }, (_, index) => followed(index, { shown: index % 3 > 0 }));
    const { doubled, ...others } = selfChecks(rowsOf(few));
    expect(new Set(Object.values(others))).toEqual(new Set(['tooFew']));
    expect(doubled).toBe('holds');
    const alike = Array.from({ length: 30 }, (_, index) =>
      followed(index, { shown: index % 3 > 0, beforeMs: MINUTE }),
    );
    expect(selfChecks(rowsOf(alike))).toMatchObject({ before: 'tooFew' });
  });
});
