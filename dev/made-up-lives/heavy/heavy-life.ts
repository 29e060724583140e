import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import { dayAfter, localDay, weekOf } from '../../../lib/domain/time/days';
import {
  HISTORY_CALENDAR,
  HISTORY_SITES,
  type HistoryRows,
  historyDays,
  pastDay,
  recentDay,
  startOfHistoryDay,
} from './seeded-history';
import { seededJournal } from './seeded-journal';

/** How many days ten years have. */
export const TEN_YEARS_DAYS = 3_652;

/** The last days are stored as they are while recent, so that the extension has some to compact itself. */
const RECENT_DAYS = 45;
const DAYS_AT_ONCE = 40;

/** The day on which the ten years up to an instant begin. */
export const firstOfTenYears = (now: number): string =>
  dayAfter(localDay(now, HISTORY_CALENDAR), 1 - TEN_YEARS_DAYS);

/** Ten heavy years up to `now` (wall-clock ms), the oldest first, in pieces that can be put into a database at once. */
export function* tenYears(now: number): Generator<HistoryRows> {
  const today = localDay(now, HISTORY_CALENDAR);
  const days = historyDays(firstOfTenYears(now), TEN_YEARS_DAYS);
  for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
    yield rowsOf(days.slice(at, at + DAYS_AT_ONCE), today, now);
  }
}

/** The settings of whoever lived them. */
export function tenYearsSettings(now: number): Settings {
  const since = startOfHistoryDay(firstOfTenYears(now));
  return { ...DEFAULT_SETTINGS, sites: HISTORY_SITES.map((site) => ({ site, since })) };
}

function rowsOf(days: readonly string[], today: string, now: number): HistoryRows {
  const rows: Record<string, object[]> = {};
  const add = (more: HistoryRows) => {
    for (const [store, all] of Object.entries(more)) rows[store] = [...(rows[store] ?? []), ...all];
  };
  for (const day of days) {
    const isSunday = weekOf(day) !== weekOf(dayAfter(day, 1));
    add(seededJournal(day, startOfHistoryDay(day), isSunday ? weekOf(day) : undefined, HISTORY_SITES));
    add(day < dayAfter(today, -RECENT_DAYS) ? { pastDays: [pastDay(day)] } : recentDay(day, now));
  }
  return rows;
}
