import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CADENCE_LOOKS_BACK,
  CADENCE_NUMBERS,
  CADENCES,
  type Cadence,
  isCheckInDue,
} from '../../../../lib/domain/journal/cadence';
import { dayAfter, type LocalDay } from '../../../../lib/domain/time/days';

const TODAY = '2026-11-22';
const ago = (days: number): LocalDay => dayAfter(TODAY, -days);
const cadences = fc.constantFrom(...CADENCES);

/** The days, from the first one on, on which someone who takes every invitation checks in. */
function takenBy(every: Cadence, first: LocalDay, days: number): number[] {
  const taken: LocalDay[] = [];
  const offsets: number[] = [];
  for (let day = 0; day < days; day++) {
    const today = dayAfter(first, day);
    if (!isCheckInDue(every, taken, today)) continue;
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
  ])('is due %s on these of 21 days, when each invitation is taken', (every, days) => {
    expect(takenBy(every, TODAY, 21)).toEqual(days);
  });

  it('is never due more often than was chosen, whenever else someone checks in', () => {
    fc.assert(
      fc.property(cadences, fc.array(fc.integer({ min: 0, max: 9 })), (every, daysAgo) => {
        const taken = daysAgo.map(ago);
        const { days, plenty } = CADENCE_NUMBERS[every];
        const lately = new Set(daysAgo.filter((past) => past < days)).size;
        if (isCheckInDue(every, taken, TODAY)) expect(lately).toBeLessThan(plenty);
        if (daysAgo.includes(0)) expect(isCheckInDue(every, taken, TODAY)).toBe(false);
      }),
    );
  });

  it('is due for whoever has none within the week, however long that is', () => {
    fc.assert(
      fc.property(cadences, fc.array(fc.integer({ min: CADENCE_LOOKS_BACK, max: 900 })), (every, daysAgo) => {
        expect(isCheckInDue(every, daysAgo.map(ago), TODAY)).toBe(true);
      }),
    );
  });

  it('counts once however often it was taken on a day', () => {
    expect(isCheckInDue('twiceWeek', [ago(4), ago(4)], TODAY)).toBe(true);
    expect(isCheckInDue('twiceWeek', [ago(4), ago(5)], TODAY)).toBe(false);
  });

  it('is not put off by one on a day that is yet to come, as after a flight', () => {
    expect(isCheckInDue('week', [dayAfter(TODAY, 1)], TODAY)).toBe(true);
  });
});
