import { sumBy, totalMs, type UsageHour } from '../attention/usage';
import type { CaughtComparison } from '../journal/caught-comparison';
import type { CheckIn } from '../journal/check-in';
import type { DayRange, LocalDay } from '../time/days';
import { daysIn, type Period } from '../time/period';

/** What the calendar of a year can show of a day. */
const CALENDAR_VALUES = ['time', 'mood', 'comparing'] as const;

export type CalendarValue = (typeof CALENDAR_VALUES)[number];

/** One day of a year. */
export interface CalendarDay {
  readonly day: LocalDay;
  /** The attention in ms; `null` on days that are still to come or were not measured. */
  readonly time: number | null;
  /** The mean of its moods, 0 to 100; `null` when none was given. */
  readonly mood: number | null;
  /** How many comparisons were caught. */
  readonly comparing: number;
}

/** From how many minutes of a day it is drawn in the next darker shade: the same for every year. */
const DAY_MINUTES = [15, 30, 60, 120] as const;

/** From how many caught comparisons a day is drawn in the next darker shade. */
const DAY_COMPARISONS = [2, 3, 4, 6] as const;

/** From which mood a day is drawn in the next darker shade: fifths of the slider. */
const DAY_MOODS = [20, 40, 60, 80] as const;

/**
 * The days of a year, in order; of another period there are none.
 * @param measured from the first day with any measurement to today
 */
export function yearCalendar(
  period: Period,
  rows: {
    readonly usage: readonly UsageHour[];
    readonly checkIns: readonly CheckIn[];
    readonly comparisons: readonly CaughtComparison[];
  },
  measured: DayRange,
): CalendarDay[] {
  if (period.kind !== 'year') return [];
  const attention = sumBy(rows.usage, ({ day }) => day);
  const moods = new Map<LocalDay, number[]>();
  for (const { day, mood } of rows.checkIns) {
    if (mood !== null) moods.set(day, [...(moods.get(day) ?? []), mood]);
  }
  const comparing = new Map<LocalDay, number>();
  for (const { day } of rows.comparisons) comparing.set(day, (comparing.get(day) ?? 0) + 1);
  return daysIn(period).map((day) => {
    const spent = attention.get(day);
    const rated = moods.get(day);
    const isMeasured = measured.first <= day && day <= measured.last;
    return {
      day,
      time: spent ? totalMs(spent) : isMeasured ? 0 : null,
      mood: rated ? rated.reduce((sum, mood) => sum + mood, 0) / rated.length : null,
      comparing: comparing.get(day) ?? 0,
    };
  });
}

/** The shade of a day: 0 for nothing, then 1 (lightest) to 5. A dark shade says "more", never "worse". */
export function calendarShade({ time, mood, comparing }: CalendarDay, shown: CalendarValue): number {
  if (shown === 'mood') return mood === null ? 0 : stepOf(mood, DAY_MOODS);
  if (shown === 'comparing') return comparing === 0 ? 0 : stepOf(comparing, DAY_COMPARISONS);
  return time === null || time === 0 ? 0 : stepOf(time / 60_000, DAY_MINUTES);
}

const stepOf = (value: number, thresholds: readonly number[]): number =>
  1 + thresholds.filter((threshold) => value >= threshold).length;

/** Which values the days have at all. */
export const calendarValuesIn = (days: readonly CalendarDay[]): CalendarValue[] =>
  CALENDAR_VALUES.filter((value) => days.some((day) => calendarShade(day, value) > 0));
