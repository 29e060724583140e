import type { StoredComparison } from '../journal/caught-comparison';
import type { Moment } from './nudge';
import type { Suppression } from './suppression';

/** One thing that Enough did about a nudge, or decided not to do; or a comparison that the person caught. */
export type ActivityLogEntry =
  | { readonly kind: 'shown'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'missed'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'withheld'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'refused'; readonly at: number; readonly suppression: Suppression }
  | { readonly kind: 'caught'; readonly at: number; readonly comparison: StoredComparison };

/** How many entries of each kind. What the person caught is never counted here: a count would read as a score. */
export type ActivityLogCounts = Readonly<Record<Exclude<ActivityLogEntry['kind'], 'caught'>, number>>;

const kindOf = ({ outcome }: Moment) =>
  outcome === 'withheld' || outcome === 'missed' ? outcome : ('shown' as const);

/** All moments, suppressions and caught comparisons as entries, in order of time. */
export function activityLogOf(
  moments: readonly Moment[],
  suppressions: readonly Suppression[],
  comparisons: readonly StoredComparison[],
): ActivityLogEntry[] {
  const entries: ActivityLogEntry[] = [
    ...moments.map((moment): ActivityLogEntry => ({ kind: kindOf(moment), at: moment.at, moment })),
    ...suppressions.map(
      (suppression): ActivityLogEntry => ({ kind: 'refused', at: suppression.at, suppression }),
    ),
    ...comparisons.map((comparison): ActivityLogEntry => ({ kind: 'caught', at: comparison.at, comparison })),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

/** Counts the entries of each kind. */
export function countLogEntries(entries: readonly ActivityLogEntry[]): ActivityLogCounts {
  const count = (kind: ActivityLogEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    shown: count('shown'),
    missed: count('missed'),
    withheld: count('withheld'),
    refused: count('refused'),
  };
}
