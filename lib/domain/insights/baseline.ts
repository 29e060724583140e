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

/** A period that is seen beside earlier ones of its kind; a year is not: too few people have enough of them. */
export type ComparedKind = 'week' | 'month';

/** How many weeks before a week, or months before a month, it is seen beside. */
export const BASELINE_PERIODS = 8;

/** So many of them must hold time before any is called typical (our judgement). */
export const MINIMUM_BASELINE_PERIODS = 3;

/** A period as later ones are seen beside it. */
export interface EarlierPeriod {
  readonly period: Period;
  /** All its days, the first of them first. */
  readonly days: readonly Attention[];
}

export const attentionIn = (days: readonly Attention[]): Attention =>
  days.reduce<Attention>(addAttention, NO_ATTENTION);

/** Whether a period is of a kind that is seen beside earlier ones. */
export const comparedKind = ({ kind }: Period): ComparedKind | null => (kind === 'year' ? null : kind);

/** The first local day of which rows are asked for, so that a period can be seen beside earlier ones. */
export const comparedSince = (period: Period): LocalDay =>
  comparedKind(period) === null ? period.first : periodAfter(period, -BASELINE_PERIODS).first;

/**
 * The periods of the same kind before one in which anything was measured, oldest first. One without any is left out:
 * whether nobody was there or nothing was measured can't be told. So is the one in which measuring began: it is short.
 * @param usage rows of any days
 * @param firstDay the first day of which anything was measured
 */
export function earlierPeriods(
  period: Period,
  usage: readonly UsageHour[],
  firstDay: LocalDay,
): EarlierPeriod[] {
  if (comparedKind(period) === null) return [];
  const byDay = sumBy(usage, ({ day }) => day);
  return Array.from({ length: BASELINE_PERIODS }, (_, index) => periodAfter(period, index - BASELINE_PERIODS))
    .map((earlier) => ({
      period: earlier,
      days: daysIn(earlier).map((day) => byDay.get(day) ?? NO_ATTENTION),
    }))
    .filter((earlier) => earlier.period.first >= firstDay && totalMs(attentionIn(earlier.days)) > 0);
}
