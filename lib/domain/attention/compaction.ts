import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import { type Calendar, dayAfter, type LocalDay, localDay, startOfDay } from '../time/days';
import type { PlainSitting, Sitting } from './sitting';
import type { UsageHour } from './usage';

/** For how many whole days before today events are stored one by one. */
export const EVENT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * How late attention may still be reported, in ms. Attention is credited only once because the spans credited before
 * are stored. So a report is refused when it is so old that these spans may be gone. This is two days less than spans
 * are stored: neither a clock that was a day ahead (see `pastBoundary`) nor a move to another time zone makes up that
 * difference.
 */
export const LATEST_REPORT = (EVENT_DAYS - 2) * DAY;

/**
 * The instant (wall-clock ms) from which attention may be credited.
 * @param since when the person turned the site on or last erased everything, wall-clock ms
 */
export const creditedSince = (since: number, now: number): number => Math.max(since, now - LATEST_REPORT);

/** The end of the past: everything before it is stored by the day. */
export interface PastBoundary {
  /** The first day whose events are still stored one by one. */
  readonly day: LocalDay;
  /** When that day begins, wall-clock ms. */
  readonly instant: number;
}

/**
 * Counts back from today. A clock may be far ahead for a while, and recent events must not become past because of it.
 * So when today is more than one day after the day of the last compaction, that day is used instead of today. The day
 * after, the clock is believed.
 * @param now wall-clock ms
 * @param lastSeen the local day of the last compaction; `undefined` when there was none
 */
export function pastBoundary(now: number, calendar: Calendar, lastSeen?: LocalDay): PastBoundary {
  const today = localDay(now, calendar);
  const isLeap = lastSeen !== undefined && lastSeen < dayAfter(today, -1);
  const day = dayAfter(isLeap ? lastSeen : today, -EVENT_DAYS);
  return { day, instant: startOfDay(day, calendar) };
}

/**
 * An hour of a past day. Hours and sittings are stored without field names: in ten years of rows, the names would need
 * more space than the values.
 */
export type PastHour = readonly [
  hour: number,
  site: SiteId,
  surface: Surface,
  passiveMs: number,
  activeMs: number,
];

/** A sitting of the past, without the fields that only nudges need; `start` and `end` in wall-clock ms. */
export type PastSitting = readonly [
  site: SiteId,
  start: number,
  end: number,
  passiveMs: number,
  activeMs: number,
];

/** A local day of the past, stored as one row. */
export interface PastDay {
  readonly day: LocalDay;
  /** Totals by hour, site and surface, sorted in that order; each combination occurs at most once. */
  readonly hours: readonly PastHour[];
  /** The sittings that began on this day, oldest first. */
  readonly sittings: readonly PastSitting[];
  /** The id of the browser that measured it, or the name of another tool; missing for what this browser measured. */
  readonly device?: string | undefined;
}

export const emptyPastDay = (day: LocalDay): PastDay => ({ day, hours: [], sittings: [] });

const hourKey = ([hour, site, surface]: PastHour): string =>
  `${String(hour).padStart(2, '0')} ${site} ${surface}`;

/** Adds up hours with the same hour, site and surface, and sorts them. */
function mergeHours(hours: readonly PastHour[]): PastHour[] {
  const byKey = new Map<string, PastHour>();
  for (const next of hours) {
    const [hour, site, surface, passiveMs, activeMs] = next;
    const key = hourKey(next);
    const [, , , passiveBefore, activeBefore] = byKey.get(key) ?? [0, '', 'other', 0, 0];
    byKey.set(key, [hour, site, surface, passiveBefore + passiveMs, activeBefore + activeMs]);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour);
}

/** A past day with more of its hours and sittings added; every other property stays. */
export const addToPastDay = <Day extends PastDay>(
  past: Day,
  hours: readonly UsageHour[],
  sittings: readonly Sitting[],
): Day => ({
  ...past,
  hours: mergeHours([
    ...past.hours,
    ...hours.map(
      ({ hour, site, surface, passiveMs, activeMs }): PastHour => [hour, site, surface, passiveMs, activeMs],
    ),
  ]),
  sittings: [
    ...past.sittings,
    ...sittings.map(
      ({ site, start, end, passiveMs, activeMs }): PastSitting => [site, start, end, passiveMs, activeMs],
    ),
  ].sort(([, a], [, b]) => a - b),
});

/** The hours of a past day as separate rows again. */
export const hoursOfPast = ({ day, hours }: PastDay): UsageHour[] =>
  hours.map(([hour, site, surface, passiveMs, activeMs]) => ({
    day,
    hour,
    site,
    surface,
    passiveMs,
    activeMs,
  }));

/** The sittings that began on a past day as separate rows again. */
export const sittingsOfPast = ({ sittings }: PastDay): PlainSitting[] =>
  sittings.map(([site, start, end, passiveMs, activeMs]) => ({ site, start, end, passiveMs, activeMs }));
