import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import { dayAfter, localDay, weekOf } from '../../../lib/domain/time/days';
import type { RowsByStore } from '../rows-by-store';
import { daysFrom, HEAVY_SITES, pastDay, recentDay, startOfUtcDay, UTC_CALENDAR } from './heavy-days';
import { heavyJournal } from './heavy-journal';

/** How many days ten years have. */
export const TEN_YEARS_DAYS = 3_652;

/** This many last days are stored event by event, so that the extension has some days to compact. */
const RECENT_DAYS = 45;
const DAYS_AT_ONCE = 40;

/** The local day on which the ten years up to `now` (wall-clock ms) begin. */
export const firstOfTenYears = (now: number): string =>
  dayAfter(localDay(now, UTC_CALENDAR), 1 - TEN_YEARS_DAYS);

/** Ten heavy years up to `now` (wall-clock ms), the oldest first, in batches small enough for one transaction. */
export function* tenYears(now: number): Generator<RowsByStore> {
  const today = localDay(now, UTC_CALENDAR);
  const days = daysFrom(firstOfTenYears(now), TEN_YEARS_DAYS);
  for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
    yield rowsOf(days.slice(at, at + DAYS_AT_ONCE), today, now);
  }
}

/** The settings that go with `tenYears`. */
export function tenYearsSettings(now: number): Settings {
  const since = startOfUtcDay(firstOfTenYears(now));
  return { ...DEFAULT_SETTINGS, sites: HEAVY_SITES.map((site) => ({ site, since })) };
}

function rowsOf(days: readonly string[], today: string, now: number): RowsByStore {
  const rows: Record<string, object[]> = {};
  const add = (more: RowsByStore) => {
    for (const [store, all] of Object.entries(more)) rows[store] = [...(rows[store] ?? []), ...all];
  };
  for (const day of days) {
    const isSunday = weekOf(day) !== weekOf(dayAfter(day, 1));
    add(heavyJournal(day, startOfUtcDay(day), isSunday ? weekOf(day) : undefined, HEAVY_SITES));
    add(day < dayAfter(today, -RECENT_DAYS) ? { pastDays: [pastDay(day)] } : recentDay(day, now));
  }
  return rows;
}
