import {
  type Attention,
  addAttention,
  NO_ATTENTION,
  sumBy,
  totalMs,
  type UsageHour,
} from '../attention/usage';
import type { LocalDay } from '../time/days';
import { daysIn, type Period, periodAfter } from '../time/period';

/** A kind of period that is compared with earlier ones. Years are not: too few people have several of them. */
export type BaselineKind = 'week' | 'month';

/** How many weeks before a week, or months before a month, it is compared with. */
const BASELINE_PERIODS = 8;

/** At least this many of them must have any attention before their median is called typical (our judgement). */
export const MINIMUM_BASELINE_PERIODS = 3;

/** An earlier period that later ones are compared with. */
export interface BaselinePeriod {
  readonly period: Period;
  /** The attention on each of its days, in order. */
  readonly days: readonly Attention[];
}

export const totalAttention = (days: readonly Attention[]): Attention =>
  days.reduce<Attention>(addAttention, NO_ATTENTION);

/** The kind of a period; `null` when it is not compared with earlier ones. */
export const baselineKindOf = ({ kind }: Period): BaselineKind | null => (kind === 'year' ? null : kind);

/** The first local day from which rows are needed to compare a period with earlier ones. */
export const baselineStart = (period: Period): LocalDay =>
  baselineKindOf(period) === null ? period.first : periodAfter(period, -BASELINE_PERIODS).first;

/**
 * The periods of the same kind before another in which anything was measured, oldest first. A period without any
 * attention is left out: it is not known whether the person was away or nothing was measured. The period in which
 * measuring began is left out too, because it is short.
 * @param usage rows of any days
 * @param firstDay the first day on which anything was measured
 */
export function baselinePeriods(
  period: Period,
  usage: readonly UsageHour[],
  firstDay: LocalDay,
): BaselinePeriod[] {
  if (baselineKindOf(period) === null) return [];
  const attentionByDay = sumBy(usage, ({ day }) => day);
  return Array.from({ length: BASELINE_PERIODS }, (_, index) => periodAfter(period, index - BASELINE_PERIODS))
    .map((earlier) => ({
      period: earlier,
      days: daysIn(earlier).map((day) => attentionByDay.get(day) ?? NO_ATTENTION),
    }))
    .filter((earlier) => earlier.period.first >= firstDay && totalMs(totalAttention(earlier.days)) > 0);
}
