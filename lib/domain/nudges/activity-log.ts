import type { StoredComparison } from '../journal/caught-comparison';
import { hasAnswer, type StoredCheckIn } from '../journal/check-in';
import type { StoredGuess } from '../journal/guess';
import type { StoredReflection } from '../journal/weekly-question';
import type { Moment } from './nudge';
import type { Suppression } from './suppression';

/** One thing that Enough did about a nudge, or decided not to do; or what the person said: a check-in, a comparison, a guess or an answer. */
export type ActivityLogEntry =
  | { readonly kind: 'shown'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'missed'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'withheld'; readonly at: number; readonly moment: Moment }
  | { readonly kind: 'refused'; readonly at: number; readonly suppression: Suppression }
  | { readonly kind: 'caught'; readonly at: number; readonly comparison: StoredComparison }
  | { readonly kind: 'checkedIn'; readonly at: number; readonly checkIn: StoredCheckIn }
  | { readonly kind: 'guessed'; readonly at: number; readonly guess: StoredGuess }
  | { readonly kind: 'answered'; readonly at: number; readonly answer: StoredReflection };

/** What the person said, of an entry. */
type SaidKind = 'caught' | 'checkedIn' | 'guessed' | 'answered';

/** What the entries of a log are about. */
export interface LoggedRows {
  readonly moments?: readonly Moment[];
  readonly suppressions?: readonly Suppression[];
  readonly comparisons: readonly StoredComparison[];
  readonly checkIns: readonly StoredCheckIn[];
  readonly guesses: readonly StoredGuess[];
  readonly answers: readonly StoredReflection[];
}

/** How many entries of each kind. What the person said is never counted here: a count would read as a score. */
export type ActivityLogCounts = Readonly<Record<Exclude<ActivityLogEntry['kind'], SaidKind>, number>>;

const kindOf = ({ outcome }: Moment) =>
  outcome === 'withheld' || outcome === 'missed' ? outcome : ('shown' as const);

/** All moments, suppressions, caught comparisons, answered check-ins, guesses and answers as entries, in order of time. */
export function activityLogOf({
  moments = [],
  suppressions = [],
  comparisons,
  checkIns,
  guesses,
  answers,
}: LoggedRows): ActivityLogEntry[] {
  const entries: ActivityLogEntry[] = [
    ...moments.map((moment): ActivityLogEntry => ({ kind: kindOf(moment), at: moment.at, moment })),
    ...suppressions.map(
      (suppression): ActivityLogEntry => ({ kind: 'refused', at: suppression.at, suppression }),
    ),
    ...comparisons.map((comparison): ActivityLogEntry => ({ kind: 'caught', at: comparison.at, comparison })),
    // One without an answer has gratitude alone, which is an entry of its own.
    ...checkIns
      .filter(hasAnswer)
      .map((checkIn): ActivityLogEntry => ({ kind: 'checkedIn', at: checkIn.at, checkIn })),
    ...guesses.map((guess): ActivityLogEntry => ({ kind: 'guessed', at: guess.at, guess })),
    ...answers.map((answer): ActivityLogEntry => ({ kind: 'answered', at: answer.at, answer })),
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
