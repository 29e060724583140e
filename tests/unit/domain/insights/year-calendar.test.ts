import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  calendarShade,
  calendarValuesIn,
  yearCalendar,
} from '../../../../lib/domain/insights/year-calendar';
import { periodOf } from '../../../../lib/domain/time/period';
import { MINUTE, usageHour } from '../../../builders/domain-rows';
import { caughtComparison, checkIn } from '../../../builders/journal-rows';

const NOTHING = { usage: [], checkIns: [], comparisons: [] };
const MEASURED = { first: '2026-03-01', last: '2026-11-22' };

const calendarOf = (rows: Partial<Parameters<typeof yearCalendar>[1]>) =>
  yearCalendar(periodOf('year', '2026-11-22'), { ...NOTHING, ...rows }, MEASURED);

const dayOf = (days: readonly CalendarDay[], day: string) => days.find((one) => one.day === day);

describe('the calendar of a year', () => {
  it('has every day, also of a leap year, and none of another period', () => {
    expect(calendarOf({})).toHaveLength(365);
    expect(yearCalendar(periodOf('year', '2024-05-05'), NOTHING, MEASURED)).toHaveLength(366);
    expect(yearCalendar(periodOf('month', '2026-11-22'), NOTHING, MEASURED)).toEqual([]);
  });

  it('sums up the time, the moods and the comparisons of a day', () => {
    const day = '2026-11-16';
    const days = calendarOf({
      usage: [
        usageHour(day, 9, { passiveMs: 10 * MINUTE }),
        usageHour(day, 20, { site: 'x', activeMs: 5 * MINUTE }),
      ],
      checkIns: [checkIn({ day, mood: 40 }), checkIn({ day, mood: 60 }), checkIn({ day, mood: null })],
      comparisons: [caughtComparison({ day }), caughtComparison({ day })],
    });
    expect(dayOf(days, day)).toEqual({ day, time: 15 * MINUTE, mood: 50, comparing: 2 });
  });

  it('tells a measured day without time from one that was not measured', () => {
    const days = calendarOf({});
    expect([dayOf(days, '2026-02-28')?.time, dayOf(days, '2026-03-01')?.time]).toEqual([null, 0]);
    expect([dayOf(days, '2026-11-22')?.time, dayOf(days, '2026-11-23')?.time]).toEqual([0, null]);
  });

  it('draws more in a darker shade, and nothing in none', () => {
    const day: CalendarDay = { day: '2026-11-16', time: null, mood: null, comparing: 0 };
    const timeShades = [0, 1, 15, 30, 60, 120, 900].map((minutes) =>
      calendarShade({ ...day, time: minutes * MINUTE }, 'time'),
    );
    expect(timeShades).toEqual([0, 1, 2, 3, 4, 5, 5]);
    expect([0, 20, 100].map((mood) => calendarShade({ ...day, mood }, 'mood'))).toEqual([1, 2, 5]);
    expect([0, 1, 9].map((comparing) => calendarShade({ ...day, comparing }, 'comparing'))).toEqual([
      0, 1, 5,
    ]);
    expect(['time', 'mood'].map((shown) => calendarShade(day, shown as 'time'))).toEqual([0, 0]);
  });

  it('says what there is to show', () => {
    expect(calendarValuesIn(calendarOf({}))).toEqual([]);
    const checkIns = [checkIn({ day: '2026-05-05', mood: 30 })];
    expect(calendarValuesIn(calendarOf({ checkIns }))).toEqual(['mood']);
  });
});
