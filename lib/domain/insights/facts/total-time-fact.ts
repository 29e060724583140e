import { totalMs } from '../../attention/usage';
import type { LocalDay } from '../../time/days';
import { type BaselineKind, baselineKindOf, MINIMUM_BASELINE_PERIODS, totalAttention } from '../baseline';
import { median } from '../statistics';
import type { PeriodSummary } from './period-summary';
import { type Trend, trendOf } from './trend';

/** The total time of the days that are over, compared with the same days of earlier periods. */
export interface TotalTimeFact {
  readonly kind: 'totalTime';
  readonly baselineKind: BaselineKind;
  readonly trend: Trend;
  readonly ms: number;
  /** The median of the baseline, in ms. */
  readonly typicalMs: number;
  /** The same days of each earlier period, oldest first, in ms. */
  readonly baselineMs: readonly number[];
  /** The last day that was counted. Today is not counted. */
  readonly lastDay: LocalDay;
  /** Whether all days of the period were counted. */
  readonly isComplete: boolean;
}

/** Differences below 10 minutes, or below a tenth of what is typical, are not reported (our judgement). */
const MARGIN = { ms: 10 * 60_000, shareOfTypical: 0.1 } as const;

/** `null` while there are too few earlier periods, or no day is over. Half a week is not compared with whole weeks. */
export function totalTimeFact({ period, days, baseline, today }: PeriodSummary): TotalTimeFact | null {
  const baselineKind = baselineKindOf(period);
  const pastDays = days.filter(({ day }) => day < today);
  const lastDay = pastDays.at(-1)?.day;
  if (baselineKind === null || lastDay === undefined || baseline.length < MINIMUM_BASELINE_PERIODS) {
    return null;
  }
  const isComplete = pastDays.length === days.length;
  // Months differ in length: a whole month is compared with whole months.
  const baselineMs = baseline.map((earlier) =>
    totalMs(totalAttention(isComplete ? earlier.days : earlier.days.slice(0, pastDays.length))),
  );
  const [ms, typicalMs] = [totalMs(totalAttention(pastDays)), median(baselineMs)];
  return {
    kind: 'totalTime',
    baselineKind,
    trend: trendOf(ms, typicalMs, Math.max(MARGIN.ms, MARGIN.shareOfTypical * typicalMs)),
    ms,
    typicalMs,
    baselineMs,
    lastDay,
    isComplete,
  };
}
