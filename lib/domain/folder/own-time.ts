import type { SiteId } from '../sites/site';
import { type Calendar, hourOfDay, type LocalDay, localDay } from '../time/days';
import type { ErasureScope } from './erasure';

/** An erasure by another browser that this one carries out on what it has measured itself. */
export interface CarriedOutErasure {
  readonly scope: ErasureScope;
  /** When the person erased, wall-clock ms. */
  readonly at: number;
}

/** What was measured somewhere: on a site, on a day, up to an hour of that day or an instant. */
export interface MeasuredPlace {
  readonly day: LocalDay;
  readonly site: SiteId;
  /** The clock hour, or wall-clock ms; missing for all of the day. */
  readonly until?: { readonly hour: number } | { readonly instant: number };
}

/**
 * Whether an erasure takes something that this browser has measured. Of the hour in which the person erased, all is
 * taken, because an hour is stored as one sum: rather a little too much is gone than a little too little.
 */
export function takesMeasured(
  { scope, at }: CarriedOutErasure,
  { day, site, until }: MeasuredPlace,
  calendar: Calendar,
): boolean {
  if (scope.startsWith('day/') && scope !== `day/${day}`) return false;
  if (scope.startsWith('site/') && scope !== `site/${site}`) return false;
  if (until && 'instant' in until) return until.instant <= at;
  const erased = hourOfDay(at, calendar);
  if (day !== erased.day) return day < erased.day;
  const order = (hour: number): number => (hour - calendar.dayStartHour + 24) % 24;
  return until === undefined || order(until.hour) <= order(erased.hour);
}

/** Whether an erasure takes what was half written in this browser, last changed at `at`, wall-clock ms. */
export const takesDraft = (
  { scope, at: erased }: CarriedOutErasure,
  at: number,
  calendar: Calendar,
): boolean => at <= erased && (scope === 'all' || scope === `day/${localDay(at, calendar)}`);
