import { describe, expect, it } from 'vitest';
import { PACE_NUMBERS, PACES, paceAt } from '../../../../lib/domain/nudges/pace';
import { DAY, HOUR, MINUTE, moment, settings } from '../../../builders/domain-rows';
import { hindrancesWith, NOW, TODAY } from '../../../builders/verdicts';

const BEGUN = NOW - 100 * DAY;

describe('a pace', () => {
  it('is written out in numbers', () => {
    expect(PACE_NUMBERS).toEqual({
      gentle: { firstAfter: 15, gap: 30, mostAnHour: 1, mostADay: 3 },
      balanced: { firstAfter: 8, gap: 20, mostAnHour: 2, mostADay: 5 },
      often: { firstAfter: 5, gap: 15, mostAnHour: 3, mostADay: 8 },
    });
  });

  it.each(PACES)('%s allows one nudge an hour and three a day in the first week, and no more', (pace) => {
    const usual = PACE_NUMBERS[pace];
    const weekLater = BEGUN + 7 * DAY;
    for (const now of [BEGUN, weekLater - 1]) {
      expect(paceAt(pace, BEGUN, now)).toEqual({ ...usual, mostAnHour: 1, mostADay: 3 });
    }
    expect(paceAt(pace, BEGUN, weekLater)).toEqual(usual);
  });

  it.each(PACES)('%s never asks for more in the first week than later', (pace) => {
    const first = paceAt(pace, BEGUN, BEGUN);
    expect(first.mostAnHour).toBeLessThanOrEqual(PACE_NUMBERS[pace].mostAnHour);
    expect(first.mostADay).toBeLessThanOrEqual(PACE_NUMBERS[pace].mostADay);
  });
});

describe('in the first week', () => {
  const begun = (daysAgo: number) => settings({ sites: [{ site: 'instagram', since: NOW - daysAgo * DAY }] });
  const ago = (past: number) => moment({ at: NOW - past, day: TODAY });

  it('a nudge is the only one in an hour', () => {
    expect(hindrancesWith({ settings: begun(6), moments: [ago(30 * MINUTE)] })).toEqual(['hourFull']);
    expect(hindrancesWith({ settings: begun(7), moments: [ago(30 * MINUTE)] })).toEqual([]);
  });

  it('a nudge is one of three in a local day', () => {
    const three = [ago(4 * HOUR), ago(3 * HOUR), ago(2 * HOUR)];
    expect(hindrancesWith({ settings: begun(6), moments: three })).toEqual(['dayFull']);
    expect(hindrancesWith({ settings: begun(7), moments: three })).toEqual([]);
  });
});

describe('a nudge', () => {
  it.each([
    ['gentle', 30, 1, 3],
    ['balanced', 20, 2, 5],
    ['often', 15, 3, 8],
  ] as const)('at the pace %s keeps %i minutes, %i an hour and %i a day', (pace, gap, anHour, aDay) => {
    const at = (ages: readonly number[]) =>
      hindrancesWith({
        settings: settings({ pace }),
        moments: ages.map((age) => moment({ at: NOW - age, day: TODAY })),
      });
    expect(at([2 * HOUR, gap * MINUTE - 1])).toContain('gap');
    expect(at([2 * HOUR, gap * MINUTE])).not.toContain('gap');
    const within = (count: number) => Array.from({ length: count }, (_, index) => HOUR - 1 - index);
    expect(at(within(anHour))).toEqual(['hourFull']);
    expect(at(within(anHour - 1))).toEqual([]);
    const earlier = (count: number) => Array.from({ length: count }, (_, index) => 10 * HOUR - index * HOUR);
    expect(at(earlier(aDay))).toEqual(['dayFull']);
    expect(at(earlier(aDay - 1))).toEqual([]);
  });
});
