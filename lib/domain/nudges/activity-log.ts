import type { Moment } from './nudge';
import type { Suppression } from './suppression';

/** One thing that Enough did about a nudge, or decided not to do. */
export type ActivityLogEntry =
  | { readonly kind: 'shown'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'missed'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'withheld'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'refused'; readonly at: number; readonly suppression: Suppression };

/** How many entries of each kind. */
export type ActivityLogCounts = Readonly<Record<ActivityLogEntry['kind'], number>>;

const kindOf = ({ outcome }: Moment) =>
  outcome === 'withheld' || outcome === 'missed' ? outcome : ('shown' as const);

/** All moments and suppressions as entries, in order of time. */
export function activityLogOf(
  moments: readonly Moment[],
  suppressions: readonly Suppression[],
): ActivityLogEntry[] {
  const entries: ActivityLogEntry[] = [
    ...moments.map((moment): ActivityLogEntry => ({ kind: kindOf(moment), at: moment.at, moment })),
    ...suppressions.map(
      (suppression): ActivityLogEntry => ({ kind: 'refused', at: suppression.at, suppression }),
    ),
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
