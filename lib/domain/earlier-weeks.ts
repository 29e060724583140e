import { daysOf, type IsoWeek, weekAfter } from './days';
import { type Attention, addAttention, NO_ATTENTION, sumBy, totalMs, type UsageHour } from './usage';

/** How many weeks before a week it is seen beside. */
export const WEEKS_BESIDE = 8;

/** So many of them must hold time before any is called typical (our judgement). */
export const WEEKS_FOR_TYPICAL = 3;

/** A week as others are seen beside it. */
export interface EarlierWeek {
  readonly week: IsoWeek;
  /** Seven, Monday first. */
  readonly days: readonly Attention[];
}

export const attentionIn = (days: readonly Attention[]): Attention =>
  days.reduce<Attention>(addAttention, NO_ATTENTION);

/**
 * The weeks before a week in which anything was measured, oldest first. A week without any is left out: whether
 * nobody was there or nothing was measured can't be told.
 * @param usage rows of any days
 */
export function earlierWeeks(week: IsoWeek, usage: readonly UsageHour[]): EarlierWeek[] {
  const byDay = sumBy(usage, ({ day }) => day);
  return Array.from({ length: WEEKS_BESIDE }, (_, index) => weekAfter(week, index - WEEKS_BESIDE))
    .map((earlier) => ({
      week: earlier,
      days: daysOf(earlier).map((day) => byDay.get(day) ?? NO_ATTENTION),
    }))
    .filter(({ days }) => totalMs(attentionIn(days)) > 0);
}

/** The middle of some values, at least one of them; of the two middle ones, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
}
