import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import { type Calendar, dayAfter, type LocalDay, localDay, startOfDay } from '../time/days';
import type { PlainSitting, Sitting } from './sitting';
import type { UsageHour } from './usage';

/** For how many whole days before today events are kept one by one. */
export const EVENT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * How late attention may still be reported, in ms. Crediting once rests on the stored spans: whatever lies so near
 * the end of their keeping that they may be gone is refused. Two days less than they are kept: neither a clock that
 * was a day ahead (see `pastBoundary`) nor a move to another time zone brings the two together.
 */
export const LATEST_REPORT = (EVENT_DAYS - 2) * DAY;

/**
 * The instant (wall-clock ms) from which attention may be credited.
 * @param since when the person's choice begins to count, wall-clock ms
 */
export const creditedSince = (since: number, now: number): number => Math.max(since, now - LATEST_REPORT);

/** Where the past begins: everything before it is kept by the day. */
export interface PastBoundary {
  /** The first day of which events are still kept. */
  readonly day: LocalDay;
  /** When it begins, wall-clock ms. */
  readonly instant: number;
}

/**
 * Counts back from today. But a clock may be far ahead for a while, and what is recent must not be taken for past:
 * when today is more than one day after the day last seen, that day stands in for it. Once today has been seen as
 * well, the next day follows on it: a leap is believed on its second day.
 * @param now wall-clock ms
 * @param lastSeen the local day on which the past was last looked at; `undefined` when it never was
 */
export function pastBoundary(now: number, calendar: Calendar, lastSeen?: LocalDay): PastBoundary {
  const today = localDay(now, calendar);
  const isLeap = lastSeen !== undefined && lastSeen < dayAfter(today, -1);
  const day = dayAfter(isLeap ? lastSeen : today, -EVENT_DAYS);
  return { day, instant: startOfDay(day, calendar) };
}

/**
 * An hour of a past day. Neither these nor sittings name their fields: in ten years of rows, the names would take
 * more room than what they name.
 */
export type PastHour = readonly [
  hour: number,
  site: SiteId,
  surface: Surface,
  passiveMs: number,
  activeMs: number,
];

/** A sitting of the past, which no nudge can come of any more; `start` and `end` in wall-clock ms. */
export type PastSitting = readonly [
  site: SiteId,
  start: number,
  end: number,
  passiveMs: number,
  activeMs: number,
];

/** A local day of the past in one piece. */
export interface PastDay {
  readonly day: LocalDay;
  /** Its totals by hour, site and surface, each at most once, in that order. */
  readonly hours: readonly PastHour[];
  /** The sittings that began on it, oldest first. */
  readonly sittings: readonly PastSitting[];
}

export const emptyPastDay = (day: LocalDay): PastDay => ({ day, hours: [], sittings: [] });

const slotOf = ([hour, site, surface]: PastHour): string =>
  `${String(hour).padStart(2, '0')} ${site} ${surface}`;

/** Hours as a past day keeps them: one for each slot, in order. */
function merged(hours: readonly PastHour[]): PastHour[] {
  const bySlot = new Map<string, PastHour>();
  for (const more of hours) {
    const [hour, site, surface, passiveMs, activeMs] = more;
    const [, , , passiveBefore, activeBefore] = bySlot.get(slotOf(more)) ?? [0, '', 'other', 0, 0];
    bySlot.set(slotOf(more), [hour, site, surface, passiveBefore + passiveMs, activeBefore + activeMs]);
  }
  return [...bySlot].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour);
}

/** A past day with more of its hours and sittings in it; what it carries besides stays. */
export const addToPastDay = <Kept extends PastDay>(
  past: Kept,
  hours: readonly UsageHour[],
  sittings: readonly Sitting[],
): Kept => ({
  ...past,
  hours: merged([
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

/** The hours of a past day, each a row of its own again. */
export const hoursOfPast = ({ day, hours }: PastDay): UsageHour[] =>
  hours.map(([hour, site, surface, passiveMs, activeMs]) => ({
    day,
    hour,
    site,
    surface,
    passiveMs,
    activeMs,
  }));

/** The sittings that began on a past day, each a row of its own again. */
export const sittingsOfPast = ({ sittings }: PastDay): PlainSitting[] =>
  sittings.map(([site, start, end, passiveMs, activeMs]) => ({ site, start, end, passiveMs, activeMs }));
