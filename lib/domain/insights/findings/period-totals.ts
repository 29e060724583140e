import type { PlainSitting } from '../../attention/sitting';
import { type Attention, NO_ATTENTION, totalMs, type UsageHour } from '../../attention/usage';
import type { SiteId } from '../../sites/site';
import type { Surface } from '../../sites/surface';
import { hasHour, isWeekend, type LocalDay } from '../../time/days';
import type { Period } from '../../time/period';

/** The clock hour from which an evening is late (our judgement). It ends with the day. */
export const LATE_FROM = 22;

/** The time and the visits of one period. Times are in ms. */
export interface PeriodTotals extends Attention {
  readonly period: Period;
  /** From `LATE_FROM` until the day ends. */
  readonly lateMs: number;
  readonly weekendMs: number;
  readonly bySite: ReadonlyMap<SiteId, number>;
  readonly bySurface: ReadonlyMap<SiteId, ReadonlyMap<Surface, number>>;
  /** One for each clock hour, from 0. */
  readonly byHour: readonly number[];
  readonly byDay: ReadonlyMap<LocalDay, number>;
  /** Oldest first. */
  readonly visits: readonly PlainSitting[];
}

const addTo = <Key>(sums: Map<Key, number>, key: Key, ms: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + ms);
};

/** Sums up a period, visiting each row once. All rows must be of that period. */
export function periodTotals(
  period: Period,
  usage: readonly UsageHour[],
  visits: readonly PlainSitting[],
  dayStartHour: number,
): PeriodTotals {
  let { passiveMs, activeMs } = NO_ATTENTION;
  let lateMs = 0;
  const bySite = new Map<SiteId, number>();
  const bySurface = new Map<SiteId, Map<Surface, number>>();
  const byHour = Array.from({ length: 24 }, () => 0);
  const byDay = new Map<LocalDay, number>();
  for (const row of usage) {
    const ms = totalMs(row);
    passiveMs += row.passiveMs;
    activeMs += row.activeMs;
    if (hasHour(row) && (row.hour >= LATE_FROM || row.hour < Math.min(dayStartHour, LATE_FROM))) lateMs += ms;
    addTo(bySite, row.site, ms);
    const surfaces = bySurface.get(row.site) ?? new Map<Surface, number>();
    addTo(surfaces, row.surface, ms);
    bySurface.set(row.site, surfaces);
    if (hasHour(row)) byHour[row.hour] = (byHour[row.hour] ?? 0) + ms;
    addTo(byDay, row.day, ms);
  }
  const weekendMs = [...byDay].reduce((sum, [day, ms]) => (isWeekend(day) ? sum + ms : sum), 0);
  const inOrder = [...visits].sort((a, b) => a.start - b.start);
  return {
    period,
    passiveMs,
    activeMs,
    lateMs,
    weekendMs,
    bySite,
    bySurface,
    byHour,
    byDay,
    visits: inOrder,
  };
}
