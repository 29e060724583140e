import { compareGroups, differBeyond } from './comparison';
import { EFFECT_PLAN } from './effect-plan';
import type { FollowedNudge } from './look';
import { fromLogScale, onLogScale } from './stay-scale';

/** How the earlier half of all visits compares with the later one. */
export interface Halves {
  /** The typical further stay, in ms. */
  readonly earlierMs: number;
  readonly laterMs: number;
  /** Whether they differ by more than chance would make them in 99 of 100 cases. */
  readonly hasChanged: boolean;
}

/**
 * Compares the earlier with the later half of the visits, whatever was shown. Visits that follow each other are alike, so
 * the uncertainty comes from the means of blocks of visits in a row (batch means: Law and Kelton).
 * @param followed oldest first
 * @returns `null` when there are too few blocks to compare
 */
export function compareHalves(followed: readonly FollowedNudge[]): Halves | null {
  const length = Math.floor(Math.sqrt(followed.length));
  const blocks = Math.floor(followed.length / Math.max(1, length));
  const perHalf = Math.floor(blocks / 2);
  if (perHalf < EFFECT_PLAN.leastInArm) return null;
  const skipped = followed.length - 2 * perHalf * length;
  const values = followed.slice(skipped).map(({ stayedMs }) => onLogScale(stayedMs));
  const means = Array.from({ length: 2 * perHalf }, (_, index) =>
    mean(values.slice(index * length, (index + 1) * length)),
  );
  const comparison = compareGroups(means.map((value, index) => ({ first: index < perHalf, value })));
  if (!comparison) return null;
  return {
    earlierMs: fromLogScale(comparison.means[0]),
    laterMs: fromLogScale(comparison.means[1]),
    hasChanged: differBeyond(EFFECT_PLAN.exploratoryBound, comparison),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
