import { type Attention, passiveShare, totalMs } from '../../attention/usage';
import { type BaselineKind, baselineKindOf, MINIMUM_BASELINE_PERIODS, totalAttention } from '../baseline';
import { median } from '../statistics';
import { LITTLE_TIME, type PeriodSummary } from './period-summary';
import { type Trend, trendOf } from './trend';

/** The passive share of all time, compared with that of earlier periods. Shares are from 0 to 1. */
export interface PassiveShareFact {
  readonly kind: 'passiveShare';
  readonly baselineKind: BaselineKind;
  readonly trend: Trend;
  readonly share: number;
  /** The median of the baseline. */
  readonly typicalShare: number;
  /** The earlier periods with enough time for a share, oldest first. */
  readonly earlier: readonly Attention[];
  /** All time of the period, in ms. */
  readonly ms: number;
  /** Whether there was so little time that a share of it says little. */
  readonly isLittleTime: boolean;
}

/** Differences below 5 percentage points are not reported (our judgement). */
const SHARE_MARGIN = 0.05;

/** `null` when there was less time than a share needs, and while there are too few earlier periods. */
export function passiveShareFact({ period, attention, baseline }: PeriodSummary): PassiveShareFact | null {
  const baselineKind = baselineKindOf(period);
  const share = passiveShare(attention);
  const earlier = baseline
    .map(({ days }) => totalAttention(days))
    .filter((period) => passiveShare(period) !== null);
  if (baselineKind === null || share === null || earlier.length < MINIMUM_BASELINE_PERIODS) return null;
  const typicalShare = median(earlier.map((period) => passiveShare(period) ?? 0));
  const ms = totalMs(attention);
  return {
    kind: 'passiveShare',
    baselineKind,
    trend: trendOf(share, typicalShare, SHARE_MARGIN),
    share,
    typicalShare,
    earlier,
    ms,
    isLittleTime: ms < LITTLE_TIME,
  };
}
