import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import { type Calendar, type HourOfDay, type LocalDay, splitByHour } from '../time/days';
import { lengthOf } from '../time/interval';
import { isPassive, type Span } from './span';

/** Passive and active attention in ms; their sum is all attention. */
export interface Attention {
  readonly passiveMs: number;
  readonly activeMs: number;
}

/** The attention on one surface of one site in one clock hour of a local day. */
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

/** A share of less attention than this, in ms, says nothing about a person (our judgement). */
const LEAST_FOR_SHARE = 10 * 60_000;

/** The share of attention that is passive, from 0 to 1; `null` for less than ten minutes. */
export function passiveShare(attention: Attention): number | null {
  const total = totalMs(attention);
  return total < LEAST_FOR_SHARE ? null : attention.passiveMs / total;
}

/** The share of attention that is active, from 0 to 1; `null` for less than ten minutes. */
export function activeShare(attention: Attention): number | null {
  const passive = passiveShare(attention);
  return passive === null ? null : 1 - passive;
}

export const attentionOf = (span: Span): Attention =>
  isPassive(span.engagement)
    ? { passiveMs: lengthOf(span), activeMs: 0 }
    : { passiveMs: 0, activeMs: lengthOf(span) };

/** Sums up the credited spans of a site: one row for each hour and surface. */
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

/** Adds up the attention of all rows that have the same key. */
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

/** One site's attention, summed over some rows. */
export interface SiteAttention extends Attention {
  readonly site: SiteId;
}

/** Adds up the attention of rows for each site. The site with the most attention comes first. */
export function attentionBySite(rows: readonly (Attention & { readonly site: SiteId })[]): SiteAttention[] {
  return [...sumBy(rows, (row) => row.site)]
    .map(([site, attention]) => ({ site, ...attention }))
    .sort((a, b) => totalMs(b) - totalMs(a) || a.site.localeCompare(b.site));
}

/** The attention of one day. */
export interface DayUsage extends Attention {
  readonly day: LocalDay;
  readonly sites: readonly SiteAttention[];
}

/** Sums up the rows of one local day. */
export function dayUsageOf(day: LocalDay, rows: readonly UsageHour[]): DayUsage {
  const ofDay = rows.filter((row) => row.day === day);
  return { day, sites: attentionBySite(ofDay), ...ofDay.reduce(addAttention, NO_ATTENTION) };
}
