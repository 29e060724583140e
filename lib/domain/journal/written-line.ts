import type { LocalInstant } from '../time/days';
import type { StoredComparison } from './caught-comparison';
import { hasAnswer, type StoredCheckIn } from './check-in';
import { type JournalEntry, journalEntries, type StoredJournal } from './entry';
import type { StoredGuess } from './guess';
import type { Reflection } from './weekly-question';

/** Everything a person wrote or said, as it is stored. */
export interface WrittenJournal extends StoredJournal {
  readonly checkIns: readonly StoredCheckIn[];
  readonly caughtComparisons: readonly StoredComparison[];
  readonly guesses: readonly StoredGuess[];
  readonly reflections: readonly (Reflection & Pick<LocalInstant, 'day' | 'timeZone'>)[];
}

/** One thing that a person wrote or said, with when it was. */
export type WrittenLine = LocalInstant &
  (
    | { readonly kind: 'checkIn'; readonly checkIn: StoredCheckIn }
    | { readonly kind: 'entry'; readonly entry: JournalEntry }
    | { readonly kind: 'caught'; readonly comparison: StoredComparison }
    | { readonly kind: 'guess'; readonly guess: StoredGuess }
    | { readonly kind: 'answer'; readonly question: number; readonly answer: string }
  );

const order = (a: WrittenLine, b: WrittenLine): number =>
  a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1;

/** Everything that was written, the earliest first. A check-in without an answer has gratitude alone, which is an entry. */
export function writtenLines(journal: WrittenJournal): WrittenLine[] {
  const lived = ({ at, day, timeZone }: LocalInstant): LocalInstant => ({ at, day, timeZone });
  const lines: WrittenLine[] = [
    ...journal.checkIns
      .filter(hasAnswer)
      .map((checkIn) => ({ ...lived(checkIn), kind: 'checkIn' as const, checkIn })),
    ...journalEntries(journal)
      .reverse()
      .map((entry) => ({ ...lived(entry), kind: 'entry' as const, entry })),
    ...journal.caughtComparisons.map((comparison) => ({
      ...lived(comparison),
      kind: 'caught' as const,
      comparison,
    })),
    ...journal.guesses.map((guess) => ({ ...lived(guess), kind: 'guess' as const, guess })),
    ...journal.reflections
      .filter(({ answer }) => answer !== '')
      .map((reflection) => ({
        ...lived(reflection),
        kind: 'answer' as const,
        question: reflection.question,
        answer: reflection.answer,
      })),
  ];
  return lines.sort(order);
}
