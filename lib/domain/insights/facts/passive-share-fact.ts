import { passiveShare, totalMs } from '../../attention/usage';
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
  /** The share of each earlier period, oldest first. */
  readonly baselineShares: readonly number[];
  /** All time of the period, in ms. */
  readonly ms: number;
  /** Whether there was so little time that a share of it says little. */
  readonly isLittleTime: boolean;
}

/** Differences below 5 percentage points are not reported (our judgement). */
const SHARE_MARGIN = 0.05;

/** `null` while there are too few earlier periods. */
export function passiveShareFact({ period, attention, baseline }: PeriodSummary): PassiveShareFact | null {
  const baselineKind = baselineKindOf(period);
  const share = passiveShare(attention);
  const baselineShares = baseline
    .map(({ days }) => passiveShare(totalAttention(days)))
    .filter((earlier) => earlier !== null);
  if (baselineKind === null || share === null || baselineShares.length < MINIMUM_BASELINE_PERIODS) {
    return null;
  }
  const typicalShare = median(baselineShares);
  const ms = totalMs(attention);
  return {
    kind: 'passiveShare',
    baselineKind,
    trend: trendOf(share, typicalShare, SHARE_MARGIN),
    share,
    typicalShare,
    baselineShares,
    ms,
    isLittleTime: ms < LITTLE_TIME,
  };
}
