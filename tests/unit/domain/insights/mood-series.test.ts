import { describe, expect, it } from 'vitest';
import { moodSeriesOf } from '../../../../lib/domain/insights/mood-series';
import type { CheckIn } from '../../../../lib/domain/journal/check-in';
import { daysIn, periodOf } from '../../../../lib/domain/time/period';
import { instant } from '../../../builders/domain-rows';
import { checkIn } from '../../../builders/journal-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const NONE = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
const rated = (day: string, at: string, some: Partial<CheckIn> = {}) =>
  checkIn({ at: instant(at), day, mood: 50, ...some });
const week = (day: string) => daysIn(periodOf('week', day)).map((day) => ({ first: day, last: day }));

describe('the mood series', () => {
  it('of a week without check-ins has seven empty columns', () => {
    const series = moodSeriesOf(week('2026-11-22'), [], BERLIN);
    expect(series.columns).toHaveLength(7);
    for (const column of series.columns) {
      expect(column).toMatchObject({ checkIns: 0, mood: null, comparisons: NONE });
    }
    expect(series).toMatchObject({ points: [], checkIns: 0, comparisons: NONE });
  });

  it('puts each check-in at its time of day, and takes the mean of several', () => {
    const series = moodSeriesOf(
      week('2026-11-22'),
      [
        rated('2026-11-17', '2026-11-17T22:00:00+01:00', { mood: 80, comparison: 'lower' }),
        rated('2026-11-17', '2026-11-17T10:00:00+01:00', { mood: 20, comparison: 'lower' }),
        rated('2026-11-22', '2026-11-23T03:00:00+01:00', { mood: null, comparison: 'lifted' }),
        rated('2026-11-15', '2026-11-15T10:00:00+01:00', { comparison: 'same' }),
      ],
      BERLIN,
    );
    expect(series.points.map(({ day, mood, position }) => [day, mood, position])).toEqual([
      ['2026-11-17', 20, 1.25],
      ['2026-11-17', 80, 1.75],
    ]);
    expect(series.columns.map(({ mood }) => mood)).toEqual([null, 50, null, null, null, null, null]);
    expect(series.columns.map(({ checkIns }) => checkIns)).toEqual([0, 2, 0, 0, 0, 0, 1]);
    expect(series.comparisons).toEqual({ ...NONE, lower: 2, lifted: 1 });
    expect(series.checkIns).toBe(3);
  });

  it.each([
    ['23', '2026-03-28', '2026-03-28T15:30:00+01:00'],
    ['25', '2026-10-24', '2026-10-24T16:30:00+02:00'],
  ])('finds the middle of a day of %s hours', (_, day, at) => {
    const { points } = moodSeriesOf(week(day), [rated(day, at)], BERLIN);
    expect(points[0]?.position).toBe(5.5);
  });

  it('draws a check-in made in another time zone within the day it belongs to', () => {
    const positions = ['2026-11-16T20:00:00+01:00', '2026-11-18T20:00:00+01:00'].map(
      (at) => moodSeriesOf(week('2026-11-22'), [rated('2026-11-17', at)], BERLIN).points[0]?.position,
    );
    expect(positions).toEqual([1, 1.999]);
  });

  it('of a year has a column for each month', () => {
    const months = [
      { first: '2026-01-01', last: '2026-01-31' },
      { first: '2026-02-01', last: '2026-02-28' },
    ];
    const series = moodSeriesOf(
      months,
      [rated('2026-02-15', '2026-02-15T04:00:00+01:00', { mood: 70 })],
      BERLIN,
    );
    expect(series.points[0]?.position).toBe(1.5);
    expect(series.columns.map(({ mood }) => mood)).toEqual([null, 70]);
  });
});
