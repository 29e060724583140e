import type { Moment } from './nudge';
import type { Suppression } from './suppression';

/** One thing Enough did, or did not do. */
export type ActivityLogEntry =
  | { readonly kind: 'shown'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'missed'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'withheld'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'refused'; readonly at: number; readonly silence: Suppression };

/** How many entries of each kind. */
export type ActivityLogCounts = Readonly<Record<ActivityLogEntry['kind'], number>>;

const kindOf = ({ outcome }: Moment) =>
  outcome === 'withheld' || outcome === 'missed' ? outcome : ('shown' as const);

/** What happened, in the order of time. */
export function activityLogOf(
  moments: readonly Moment[],
  silences: readonly Suppression[],
): ActivityLogEntry[] {
  const entries: ActivityLogEntry[] = [
    ...moments.map((moment): ActivityLogEntry => ({ kind: kindOf(moment), at: moment.at, moment })),
    ...silences.map((silence): ActivityLogEntry => ({ kind: 'refused', at: silence.at, silence })),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

/** Counts entries by their kind. */
export function countLogEntries(entries: readonly ActivityLogEntry[]): ActivityLogCounts {
  const count = (kind: ActivityLogEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    shown: count('shown'),
    missed: count('missed'),
    withheld: count('withheld'),
    refused: count('refused'),
  };
}
