import type { Moment } from './nudge';
import type { Silence } from './suppression';

/** One thing Enough did, or did not do. */
export type LogEntry =
  | { readonly kind: 'shown'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'missed'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'withheld'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'refused'; readonly at: number; readonly silence: Silence };

/** How many entries of each kind. */
export type LogCounts = Readonly<Record<LogEntry['kind'], number>>;

const kindOf = ({ outcome }: Moment) =>
  outcome === 'withheld' || outcome === 'missed' ? outcome : ('shown' as const);

/** What happened, in the order of time. */
export function logOf(moments: readonly Moment[], silences: readonly Silence[]): LogEntry[] {
  const entries: LogEntry[] = [
    ...moments.map((moment): LogEntry => ({ kind: kindOf(moment), at: moment.at, moment })),
    ...silences.map((silence): LogEntry => ({ kind: 'refused', at: silence.at, silence })),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

/** Counts entries by their kind. */
export function countsOf(entries: readonly LogEntry[]): LogCounts {
  const count = (kind: LogEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    shown: count('shown'),
    missed: count('missed'),
    withheld: count('withheld'),
    refused: count('refused'),
  };
}
