import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import { type Calendar, type HourOfDay, type LocalDay, splitByHour } from '../time/days';
import { type Interval, isPassive, lengthOf, type Span, subtract } from './span';

/** Attention in ms, told apart into passive and active; together they are all of it. */
export interface Attention {
  readonly passiveMs: number;
  readonly activeMs: number;
}

/** The attention one surface of one site was given in one clock hour of a local day. */
export interface UsageHour extends HourOfDay, Attention {
  readonly site: SiteId;
  readonly surface: Surface;
}

export const NO_ATTENTION: Attention = { passiveMs: 0, activeMs: 0 };

export const totalMs = ({ passiveMs, activeMs }: Attention): number => passiveMs + activeMs;

export const addAttention = (a: Attention, b: Attention): Attention => ({
  passiveMs: a.passiveMs + b.passiveMs,
  activeMs: a.activeMs + b.activeMs,
});

/** The passive part of some attention, from 0 to 1; `null` when there was none at all. */
export function passiveShare(attention: Attention): number | null {
  const total = totalMs(attention);
  return total === 0 ? null : attention.passiveMs / total;
}

export const attentionOf = (span: Span): Attention =>
  isPassive(span.engagement)
    ? { passiveMs: lengthOf(span), activeMs: 0 }
    : { passiveMs: 0, activeMs: lengthOf(span) };

/**
 * The part of reported spans that may be credited: what no page has earned yet.
 * Only one page earns at any instant, so a report sent twice earns once.
 * @param earned intervals already credited, on any site, in any order
 * @param since wall-clock ms before which nothing is credited
 */
export function creditable(spans: readonly Span[], earned: readonly Interval[], since: number): Span[] {
  const beforeSince = { start: Number.NEGATIVE_INFINITY, end: since };
  const taken: Interval[] = [...earned, beforeSince];
  const credited: Span[] = [];
  for (const span of spans) {
    const pieces = subtract(span, taken);
    credited.push(...pieces);
    taken.push(...pieces);
  }
  return credited.sort((a, b) => a.start - b.start);
}

/** The hours to which credited spans of a site add, one row for each hour and surface. */
export function usageHours(site: SiteId, spans: readonly Span[], calendar: Calendar): UsageHour[] {
  const hours = new Map<string, UsageHour>();
  for (const piece of spans.flatMap((span) => splitByHour(span, calendar))) {
    const { day, hour, surface } = piece;
    const key = `${day} ${hour} ${surface}`;
    const before = hours.get(key) ?? NO_ATTENTION;
    hours.set(key, { day, hour, site, surface, ...addAttention(before, attentionOf(piece)) });
  }
  return [...hours.values()];
}

/** The attention of rows, summed by whatever `keyOf` names. */
export function sumBy<Row extends Attention, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Attention> {
  const sums = new Map<Key, Attention>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, addAttention(sums.get(key) ?? NO_ATTENTION, row));
  }
  return sums;
}

/** One site's attention on one day. */
export interface SiteAttention extends Attention {
  readonly site: SiteId;
}

/** The sites of some rows with the attention each was given, most first. */
export function bySite(rows: readonly (Attention & { readonly site: SiteId })[]): SiteAttention[] {
  return [...sumBy(rows, (row) => row.site)]
    .map(([site, attention]) => ({ site, ...attention }))
    .sort((a, b) => totalMs(b) - totalMs(a) || a.site.localeCompare(b.site));
}

/** A day at a glance. */
export interface DayUsage extends Attention {
  readonly day: LocalDay;
  readonly sites: readonly SiteAttention[];
}

/** Sums up the rows of one local day. */
export function dayUsageOf(day: LocalDay, rows: readonly UsageHour[]): DayUsage {
  const ofDay = rows.filter((row) => row.day === day);
  return { day, sites: bySite(ofDay), ...ofDay.reduce(addAttention, NO_ATTENTION) };
}
