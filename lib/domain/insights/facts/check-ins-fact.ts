import type { Comparison } from '../../journal/check-in';
import { median } from '../statistics';
import type { PeriodSummary } from './period-summary';

/** What the check-ins of a period say. */
export interface CheckInsFact {
  readonly kind: 'checkIns';
  readonly checkInCount: number;
  /** The median mood, 0 to 100; `null` when none was given. */
  readonly medianMood: number | null;
  readonly moodCount: number;
  /** Whether there are so few moods that their median says little. */
  readonly hasFewMoods: boolean;
  /** How often each answer was given to how comparing felt. */
  readonly comparisons: Readonly<Record<Comparison, number>>;
}

/** Below this many moods, their median says little (our judgement). */
const FEW_MOODS = 3;

/** `null` when there was no check-in. */
export function checkInsFact({ checkIns }: PeriodSummary): CheckInsFact | null {
  if (checkIns.length === 0) return null;
  const moods = checkIns.flatMap(({ mood }) => (mood === null ? [] : [mood]));
  const comparisons = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
  for (const { comparison } of checkIns) if (comparison !== null) comparisons[comparison] += 1;
  return {
    kind: 'checkIns',
    checkInCount: checkIns.length,
    medianMood: moods.length === 0 ? null : median(moods),
    moodCount: moods.length,
    hasFewMoods: moods.length < FEW_MOODS,
    comparisons,
  };
}
