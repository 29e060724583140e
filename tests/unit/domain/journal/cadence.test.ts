import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CADENCE_LOOKBACK_DAYS,
  CADENCE_RULES,
  CADENCES,
  type Cadence,
  isCheckInDue,
} from '../../../../lib/domain/journal/cadence';
import { dayAfter, type LocalDay } from '../../../../lib/domain/time/days';

const TODAY = '2026-11-22';
const ago = (days: number): LocalDay => dayAfter(TODAY, -days);
const cadences = fc.constantFrom(...CADENCES);

/** The offsets of the days on which someone who accepts every invitation checks in. */
function acceptedDays(cadence: Cadence, first: LocalDay, days: number): number[] {
  const taken: LocalDay[] = [];
  const offsets: number[] = [];
  for (let day = 0; day < days; day++) {
    const today = dayAfter(first, day);
    if (!isCheckInDue(cadence, taken, today)) continue;
    taken.push(today);
    offsets.push(day);
  }
  return offsets;
}

describe('a check-in', () => {
  it.each<[Cadence, number[]]>([
    ['week', [0, 7, 14]],
    ['twiceWeek', [0, 3, 7, 10, 14, 17]],
    ['otherDay', [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]],
    ['day', Array.from({ length: 21 }, (_, day) => day)],
  ])('is due %s on these of 21 days, when each invitation is accepted', (cadence, days) => {
    expect(acceptedDays(cadence, TODAY, 21)).toEqual(days);
  });

  it('is never due more often than was chosen, whatever other check-ins there are', () => {
    fc.assert(
      fc.property(cadences, fc.array(fc.integer({ min: 0, max: 9 })), (cadence, daysAgo) => {
        const taken = daysAgo.map(ago);
        const { windowDays, mostInWindow } = CADENCE_RULES[cadence];
        const recent = new Set(daysAgo.filter((past) => past < windowDays)).size;
        if (isCheckInDue(cadence, taken, TODAY)) expect(recent).toBeLessThan(mostInWindow);
        if (daysAgo.includes(0)) expect(isCheckInDue(cadence, taken, TODAY)).toBe(false);
      }),
    );
  });

  it('is due for someone who has had none within the week, however long ago the last one was', () => {
    fc.assert(
      fc.property(
        cadences,
        fc.array(fc.integer({ min: CADENCE_LOOKBACK_DAYS, max: 900 })),
        (cadence, daysAgo) => {
          expect(isCheckInDue(cadence, daysAgo.map(ago), TODAY)).toBe(true);
        },
      ),
    );
  });

  it('counts once per day', () => {
    expect(isCheckInDue('twiceWeek', [ago(4), ago(4)], TODAY)).toBe(true);
    expect(isCheckInDue('twiceWeek', [ago(4), ago(5)], TODAY)).toBe(false);
  });

  it('is not postponed by one on a future day, as there may be after a flight', () => {
    expect(isCheckInDue('week', [dayAfter(TODAY, 1)], TODAY)).toBe(true);
  });
});
