import { describe, expect, it } from 'vitest';
import { PACE_NUMBERS, PACES, paceNumbersAt } from '../../../../lib/domain/nudges/pace';
import { DAY, HOUR, MINUTE, moment, settings } from '../../../builders/domain-rows';
import { blockersWith, NOW, TODAY } from '../../../builders/eligibility-inputs';

const USED_SINCE = NOW - 100 * DAY;

describe('a pace', () => {
  it('has these numbers', () => {
    expect(PACE_NUMBERS).toEqual({
      gentle: { firstAfter: 15, gap: 30, maxPerHour: 1, maxPerDay: 3 },
      balanced: { firstAfter: 8, gap: 20, maxPerHour: 2, maxPerDay: 5 },
      often: { firstAfter: 5, gap: 15, maxPerHour: 3, maxPerDay: 8 },
    });
  });

  it.each(PACES)('%s allows one nudge an hour and three a day at most in the first week', (pace) => {
    const usual = PACE_NUMBERS[pace];
    const weekLater = USED_SINCE + 7 * DAY;
    for (const now of [USED_SINCE, weekLater - 1]) {
      expect(paceNumbersAt(pace, USED_SINCE, now)).toEqual({ ...usual, maxPerHour: 1, maxPerDay: 3 });
    }
    expect(paceNumbersAt(pace, USED_SINCE, weekLater)).toEqual(usual);
  });

  it.each(PACES)('%s never allows more in the first week than later', (pace) => {
    const first = paceNumbersAt(pace, USED_SINCE, USED_SINCE);
    expect(first.maxPerHour).toBeLessThanOrEqual(PACE_NUMBERS[pace].maxPerHour);
    expect(first.maxPerDay).toBeLessThanOrEqual(PACE_NUMBERS[pace].maxPerDay);
  });
});

describe('in the first week', () => {
  const startedAgo = (daysAgo: number) =>
    settings({ sites: [{ site: 'instagram', since: NOW - daysAgo * DAY }] });
  const ago = (past: number) => moment({ at: NOW - past, day: TODAY });

  it('a nudge is the only one in an hour', () => {
    expect(blockersWith({ settings: startedAgo(6), moments: [ago(30 * MINUTE)] })).toEqual(['hourFull']);
    expect(blockersWith({ settings: startedAgo(7), moments: [ago(30 * MINUTE)] })).toEqual([]);
  });

  it('a nudge is one of three on a local day at most', () => {
    const three = [ago(4 * HOUR), ago(3 * HOUR), ago(2 * HOUR)];
    expect(blockersWith({ settings: startedAgo(6), moments: three })).toEqual(['dayFull']);
    expect(blockersWith({ settings: startedAgo(7), moments: three })).toEqual([]);
  });
});

describe('a nudge', () => {
  it.each([
    ['gentle', 30, 1, 3],
    ['balanced', 20, 2, 5],
    ['often', 15, 3, 8],
  ] as const)(
    'at the pace %s comes after %i minutes at least, %i times an hour and %i times a day at most',
    (pace, gap, anHour, aDay) => {
      const at = (ages: readonly number[]) =>
        blockersWith({
          settings: settings({ pace }),
          moments: ages.map((age) => moment({ at: NOW - age, day: TODAY })),
        });
      expect(at([2 * HOUR, gap * MINUTE - 1])).toContain('gap');
      expect(at([2 * HOUR, gap * MINUTE])).not.toContain('gap');
      const within = (count: number) => Array.from({ length: count }, (_, index) => HOUR - 1 - index);
      expect(at(within(anHour))).toEqual(['hourFull']);
      expect(at(within(anHour - 1))).toEqual([]);
      const earlier = (count: number) =>
        Array.from({ length: count }, (_, index) => 10 * HOUR - index * HOUR);
      expect(at(earlier(aDay))).toEqual(['dayFull']);
      expect(at(earlier(aDay - 1))).toEqual([]);
    },
  );
});
