import type { StoredComparison } from '../../domain/journal/caught-comparison';
import type { LocalDay } from '../../domain/time/days';
import type { PageContext } from '../context';

/** For so many ms the popup offers to take a comparison back, and to say how it left one (our judgement). */
const JUST_CAUGHT_MS = 3 * 60 * 1_000;

/** The comparisons that were caught today. */
export interface CaughtToday {
  /** The earliest first. */
  readonly all: readonly StoredComparison[];
  /** The one that was caught last, if that was just now; `null` for none. */
  readonly just: StoredComparison | null;
  /** Whether the last one that was caught could not be stored. */
  readonly isFailing: boolean;
}

/** Reads the comparisons of today. */
export async function loadCaught(context: PageContext, today: LocalDay, now: number): Promise<CaughtToday> {
  const [all, isFailing] = await Promise.all([
    context.caughtComparisons.between(today, today),
    context.comparisonFailure.isSet(),
  ]);
  const isJustNow = ({ at }: StoredComparison) => at <= now && now - at < JUST_CAUGHT_MS;
  return { all, just: all.findLast(isJustNow) ?? null, isFailing };
}
