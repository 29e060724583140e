import { type Attention, totalMs, type UsageHour } from '../attention/usage';
import type { Calendar, DayRange, LocalDay } from '../time/days';

/** One clock hour of a weekday. */
export interface HeatmapCell {
  /** Clock hour, 0 to 23. */
  readonly hour: number;
  /** Attention in ms, on average over the weekdays of that name on which it could be measured. */
  readonly ms: number;
}

/** A weekday, 1 (Monday) to 7, with its 24 clock hours from the day's start on. */
export interface HeatmapDay {
  readonly weekday: number;
  readonly cells: readonly HeatmapCell[];
}

/** Which clock hours of the week were spent attentively. */
export interface Heatmap {
  readonly days: readonly HeatmapDay[];
  /** The clock hour with most attention, the earliest of them; `null` when there was none at all. */
  readonly fullest: { readonly weekday: number; readonly hour: number; readonly ms: number } | null;
}

/** The clock hours of a local day, in the order in which they come. */
export const hoursFrom = (dayStartHour: number): number[] =>
  Array.from({ length: 24 }, (_, at) => (dayStartHour + at) % 24);

const weekdayOf = (day: LocalDay): number => Temporal.PlainDate.from(day).dayOfWeek;

/**
 * Sums up hours by weekday. An hour after midnight stands with the local day it belongs to, so it comes last in its row.
 * @param days the local days looked at
 * @param measured those from the first day of which there is anything to today: no others are averaged over
 */
export function heatmapOf(
  days: readonly LocalDay[],
  usage: readonly (Attention & Pick<UsageHour, 'day' | 'hour'>)[],
  measured: DayRange,
  { dayStartHour }: Pick<Calendar, 'dayStartHour'>,
): Heatmap {
  const weekdays = new Map(days.map((day) => [day, weekdayOf(day)]));
  const counts = new Map<number, number>();
  for (const [day, weekday] of weekdays) {
    if (measured.first <= day && day <= measured.last) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  }
  const sums = new Map<number, number>();
  for (const row of usage) {
    const weekday = weekdays.get(row.day);
    if (weekday === undefined) continue;
    const slot = weekday * 24 + row.hour;
    sums.set(slot, (sums.get(slot) ?? 0) + totalMs(row));
  }
  const rows = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    cells: hoursFrom(dayStartHour).map((hour) => ({
      hour,
      ms: (sums.get(weekday * 24 + hour) ?? 0) / Math.max(1, counts.get(weekday) ?? 0),
    })),
  }));
  return { days: rows, fullest: fullestOf(rows) };
}

function fullestOf(days: readonly HeatmapDay[]): Heatmap['fullest'] {
  let fullest: Heatmap['fullest'] = null;
  for (const { weekday, cells } of days) {
    for (const { hour, ms } of cells) if (ms > (fullest?.ms ?? 0)) fullest = { weekday, hour, ms };
  }
  return fullest;
}

/**
 * From how many minutes on a cell is drawn in the next stronger shade. They stay the same from week to week, so that
 * weeks can be laid beside one another; means over many weeks are smaller and have smaller steps.
 */
export const SHADES_FROM_MINUTES = { hours: [5, 10, 20, 40], means: [1, 3, 6, 12] } as const;

/** How strong a cell is drawn: 0 for no time at all, then 1 to 5. */
export function shadeOf(ms: number, isMean: boolean): number {
  if (ms === 0) return 0;
  const steps = isMean ? SHADES_FROM_MINUTES.means : SHADES_FROM_MINUTES.hours;
  return 1 + steps.filter((minutes) => ms >= minutes * 60_000).length;
}
