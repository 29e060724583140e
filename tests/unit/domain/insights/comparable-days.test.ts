import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairComparableDays } from '../../../../lib/domain/insights/comparable-days';
import { dayAfter, daysBetween, isWeekend } from '../../../../lib/domain/time/days';

const MONDAY = '2026-11-02';
const rated = (index: number, hoursIntoDay: number) => ({ day: dayAfter(MONDAY, index), hoursIntoDay });

it('pairs of any days are alike in hour and kind of day, lie within two weeks, and share no day', () => {
  const someDays = fc
    .uniqueArray(fc.nat(90), { maxLength: 40 })
    .chain((indexes) =>
      fc.tuple(...indexes.sort((a, b) => a - b).map((index) => fc.nat(23).map((hour) => rated(index, hour)))),
    );
  fc.assert(
    fc.property(someDays, (days) => {
      const pairs = pairComparableDays(days);
      for (const [first, second] of pairs) {
        expect(daysBetween(first.day, second.day)).toBeGreaterThan(0);
        expect(daysBetween(first.day, second.day)).toBeLessThanOrEqual(14);
        expect(Math.abs(first.hoursIntoDay - second.hoursIntoDay)).toBeLessThanOrEqual(1);
        expect(isWeekend(first.day)).toBe(isWeekend(second.day));
      }
      expect(new Set(pairs.flat()).size).toBe(2 * pairs.length);
    }),
  );
});

it('a day is paired with the next day that fits, and no day that fits is left over', () => {
  const [monday, morning, tuesday, saturday, late] = [
    rated(0, 12),
    rated(1, 3),
    rated(2, 13),
    rated(5, 12),
    rated(15, 13),
  ];
  expect(pairComparableDays([monday, morning, tuesday, saturday])).toEqual([[monday, tuesday]]);
  expect(pairComparableDays([monday, late])).toEqual([]);
  expect(pairComparableDays([tuesday, late])).toEqual([[tuesday, late]]);
});
