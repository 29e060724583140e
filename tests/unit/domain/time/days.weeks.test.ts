import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysOf, weekAfter, weekOf } from '../../../../lib/domain/time/days';
import { DAY, instant } from '../../../builders/domain-rows';

const days = fc
  .integer({ min: instant('1990-01-01T00:00:00Z') / DAY, max: instant('2100-12-31T00:00:00Z') / DAY })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10));
const weeks = days.map(weekOf);
const dayNumber = (day: string) => instant(`${day}T00:00:00Z`) / DAY;

describe('the week of a day', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2028-02-29', '2028-W09'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('is named after its Thursday', () => {
    fc.assert(
      fc.property(days, (day) => {
        // 1970-01-01, day number 0, was a Thursday.
        const thursday = new Date(Math.floor((dayNumber(day) + 3) / 7) * 7 * DAY);
        const year = thursday.getUTCFullYear();
        const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
        expect(weekOf(day)).toBe(`${year}-W${String(number).padStart(2, '0')}`);
      }),
    );
  });
});

describe('the days of a week', () => {
  it('are seven, Monday first, all in that week', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const seven = daysOf(week);
        expect(seven.map((day) => new Date(`${day}T12:00:00Z`).getUTCDay())).toEqual([1, 2, 3, 4, 5, 6, 0]);
        expect(seven.map(weekOf)).toEqual(Array(7).fill(week));
      }),
    );
  });

  it('include the day that the week was computed from', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(daysOf(weekOf(day))).toContain(day);
      }),
    );
  });

  it('continue after New Year', () => {
    expect(daysOf('2026-W53')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it.each([
    '2027-W53',
    '2026-W54',
    '2026-W00',
    '2026-W1',
    '2026-47',
    'W47',
    '',
    ' 2026-W47',
    '2026-W47\n2026',
  ])('do not exist for "%s", which is no week', (text) => {
    expect(() => daysOf(text)).toThrow(RangeError);
  });
});

describe('another week', () => {
  it('follows, also in a year of 53 weeks', () => {
    expect(weekAfter('2026-W52', 1)).toBe('2026-W53');
    expect(weekAfter('2026-W53', 1)).toBe('2027-W01');
    expect(weekAfter('2027-W01', -1)).toBe('2026-W53');
    expect(weekAfter('2025-W01', -1)).toBe('2024-W52');
  });

  it('is seven days away for each week', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: -300, max: 300 }), (week, count) => {
        const there = weekAfter(week, count);
        const [monday, otherMonday] = [daysOf(week)[0] ?? '', daysOf(there)[0] ?? ''];
        expect(dayNumber(otherMonday) - dayNumber(monday)).toBe(7 * count);
        expect(weekAfter(there, -count)).toBe(week);
      }),
    );
  });
});

describe('another day', () => {
  it('is that many days away', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
        expect(dayNumber(dayAfter(day, count)) - dayNumber(day)).toBe(count);
      }),
    );
  });
});
