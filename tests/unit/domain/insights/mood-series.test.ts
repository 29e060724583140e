import { describe, expect, it } from 'vitest';
import { moodSeriesOf } from '../../../../lib/domain/insights/mood-series';
import type { CheckIn } from '../../../../lib/domain/journal/check-in';
import { daysIn, periodOf } from '../../../../lib/domain/time/period';
import { instant } from '../../../builders/domain-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const NONE = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
const checkIn = (day: string, at: string, some: Partial<CheckIn> = {}): CheckIn => ({
  at: instant(at),
  day,
  mood: 50,
  comparison: null,
  patterns: [],
  ...some,
});
const week = (day: string) => daysIn(periodOf('week', day)).map((day) => ({ first: day, last: day }));

describe('mood over a week', () => {
  it('without check-ins is seven empty columns', () => {
    const line = moodSeriesOf(week('2026-11-22'), [], BERLIN);
    expect(line.columns).toHaveLength(7);
    for (const column of line.columns) {
      expect(column).toMatchObject({ checkIns: 0, mood: null, comparisons: NONE });
    }
    expect(line).toMatchObject({ points: [], checkIns: 0, comparisons: NONE });
  });

  it('places each check-in in its day, and takes the mean of several', () => {
    const line = moodSeriesOf(
      week('2026-11-22'),
      [
        checkIn('2026-11-17', '2026-11-17T22:00:00+01:00', { mood: 80, comparison: 'lower' }),
        checkIn('2026-11-17', '2026-11-17T10:00:00+01:00', { mood: 20, comparison: 'lower' }),
        checkIn('2026-11-22', '2026-11-23T03:00:00+01:00', { mood: null, comparison: 'lifted' }),
        checkIn('2026-11-15', '2026-11-15T10:00:00+01:00', { comparison: 'same' }),
      ],
      BERLIN,
    );
    expect(line.points.map(({ day, mood, place }) => [day, mood, place])).toEqual([
      ['2026-11-17', 20, 1.25],
      ['2026-11-17', 80, 1.75],
    ]);
    expect(line.columns.map(({ mood }) => mood)).toEqual([null, 50, null, null, null, null, null]);
    expect(line.columns.map(({ checkIns }) => checkIns)).toEqual([0, 2, 0, 0, 0, 0, 1]);
    expect(line.comparisons).toEqual({ ...NONE, lower: 2, lifted: 1 });
    expect(line.checkIns).toBe(3);
  });

  it.each([
    ['23', '2026-03-28', '2026-03-28T15:30:00+01:00'],
    ['25', '2026-10-24', '2026-10-24T16:30:00+02:00'],
  ])('knows the middle of a day of %s hours', (_, day, at) => {
    const { points } = moodSeriesOf(week(day), [checkIn(day, at)], BERLIN);
    expect(points[0]?.place).toBe(5.5);
  });

  it('keeps what was written in another time zone on the day it was written for', () => {
    const places = ['2026-11-16T20:00:00+01:00', '2026-11-18T20:00:00+01:00'].map(
      (at) => moodSeriesOf(week('2026-11-22'), [checkIn('2026-11-17', at)], BERLIN).points[0]?.place,
    );
    expect(places).toEqual([1, 1.999]);
  });

  it('of a year runs over its months', () => {
    const months = [
      { first: '2026-01-01', last: '2026-01-31' },
      { first: '2026-02-01', last: '2026-02-28' },
    ];
    const line = moodSeriesOf(
      months,
      [checkIn('2026-02-15', '2026-02-15T04:00:00+01:00', { mood: 70 })],
      BERLIN,
    );
    expect(line.points[0]?.place).toBe(1.5);
    expect(line.columns.map(({ mood }) => mood)).toEqual([null, 70]);
  });
});
