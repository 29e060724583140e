import { type Attention, totalMs, type UsageHour } from '../attention/usage';
import { type Calendar, type DayRange, hasHour, type LocalDay } from '../time/days';

/** One clock hour of a weekday. */
export interface HeatmapCell {
  /** Clock hour, 0 to 23. */
  readonly hour: number;
  /** Attention in ms: the mean over all weekdays of that name on which it could be measured. */
  readonly ms: number;
}

/** A weekday, 1 (Monday) to 7, with its 24 clock hours, beginning with the hour at which the day starts. */
interface HeatmapDay {
  readonly weekday: number;
  readonly cells: readonly HeatmapCell[];
}

/** How much attention there was in each clock hour of the week. */
export interface Heatmap {
  readonly days: readonly HeatmapDay[];
  /** The cell with the most attention, the earliest of several; `null` when there was no attention at all. */
  readonly busiest: { readonly weekday: number; readonly hour: number; readonly ms: number } | null;
}

/** The clock hours of a local day, in their order within that day. */
export const clockHoursFrom = (dayStartHour: number): number[] =>
  Array.from({ length: 24 }, (_, at) => (dayStartHour + at) % 24);

const weekdayOf = (day: LocalDay): number => Temporal.PlainDate.from(day).dayOfWeek;

/**
 * Sums up attention by weekday and clock hour. An hour after midnight belongs to the local day before, so it comes last
 * in its row.
 * @param days the local days to sum up
 * @param measured from the first day with any measurement to today: means are taken over these days only
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
    if (weekday === undefined || !hasHour(row)) continue;
    const slot = weekday * 24 + row.hour;
    sums.set(slot, (sums.get(slot) ?? 0) + totalMs(row));
  }
  const rows = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    cells: clockHoursFrom(dayStartHour).map((hour) => ({
      hour,
      ms: (sums.get(weekday * 24 + hour) ?? 0) / Math.max(1, counts.get(weekday) ?? 0),
    })),
  }));
  return { days: rows, busiest: busiestCell(rows) };
}

function busiestCell(days: readonly HeatmapDay[]): Heatmap['busiest'] {
  let busiest: Heatmap['busiest'] = null;
  for (const { weekday, cells } of days) {
    for (const { hour, ms } of cells) if (ms > (busiest?.ms ?? 0)) busiest = { weekday, hour, ms };
  }
  return busiest;
}

/**
 * The minutes from which a cell is drawn in the next darker shade. They are the same for every week, so that weeks can
 * be compared; means over many weeks are smaller and have smaller thresholds.
 */
export const SHADE_THRESHOLDS_MINUTES = { hours: [5, 10, 20, 40], means: [1, 3, 6, 12] } as const;

/** The shade of a cell: 0 for no time at all, then 1 (lightest) to 5. */
export function shadeLevel(ms: number, isMean: boolean): number {
  if (ms === 0) return 0;
  const thresholds = isMean ? SHADE_THRESHOLDS_MINUTES.means : SHADE_THRESHOLDS_MINUTES.hours;
  return 1 + thresholds.filter((minutes) => ms >= minutes * 60_000).length;
}
