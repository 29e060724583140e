import {
  type Attention,
  attentionBySite,
  NO_ATTENTION,
  type SiteAttention,
  sumBy,
  type UsageHour,
} from '../../attention/usage';
import type { CheckIn } from '../../journal/check-in';
import type { LocalDay } from '../../time/days';
import { containsDay, daysIn, type Period } from '../../time/period';
import { type BaselinePeriod, totalAttention } from '../baseline';

/** What the facts about a period are computed from; rows and check-ins of other days are ignored. */
export interface PeriodFactsInputs {
  readonly period: Period;
  readonly usage: readonly UsageHour[];
  readonly checkIns: readonly CheckIn[];
  /** The earlier periods with any attention that this one is compared with. */
  readonly baseline: readonly BaselinePeriod[];
  readonly today: LocalDay;
  /** The first day on which anything was measured: days before it are not days without time. */
  readonly firstDay: LocalDay;
}

/** The inputs, limited to the period and summed up. */
export interface PeriodSummary extends PeriodFactsInputs {
  /** Every day of the period, also those without attention. */
  readonly days: readonly (Attention & { readonly day: LocalDay })[];
  /** Most attention first. */
  readonly sites: readonly SiteAttention[];
  readonly attention: Attention;
}

export function summarisePeriod(inputs: PeriodFactsInputs): PeriodSummary {
  const isInPeriod = ({ day }: { readonly day: LocalDay }) => containsDay(inputs.period, day);
  const usage = inputs.usage.filter(isInPeriod);
  const attentionByDay = sumBy(usage, ({ day }) => day);
  const days = daysIn(inputs.period).map((day) => ({ day, ...(attentionByDay.get(day) ?? NO_ATTENTION) }));
  return {
    ...inputs,
    usage,
    checkIns: inputs.checkIns.filter(isInPeriod),
    days,
    sites: attentionBySite(usage),
    attention: totalAttention(days),
  };
}

/** Below this much time in a period, in ms, shares of it say little (our judgement). */
export const LITTLE_TIME = 30 * 60_000;
