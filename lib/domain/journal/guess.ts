import { daysOf, type IsoWeek, type LocalDay, type LocalInstant } from '../time/days';

/** What a person thought about a week, before they saw it. It is never scored. */
export interface Guess extends LocalInstant {
  /** The week that the guess is about; `day` is the one on which it was made. */
  readonly week: IsoWeek;
  /** All time on the chosen sites on the days of that week that were over. */
  readonly minutes: number;
  /** The share of that time spent taking part, from 0 to 1; `null` when the person did not say. */
  readonly activeShare: number | null;
}

/**
 * The days that a guess is about, in order: those of its week that were over on the day on which it was made. A day that
 * goes on can't be compared with what was guessed of it.
 */
export function guessedDays({ week, day }: Pick<Guess, 'week' | 'day'>): LocalDay[] {
  const days = daysOf(week);
  const over = days.filter((one) => one < day);
  // Only a clock that was set back makes a guess older than its week.
  return over.length > 0 ? over : days;
}

/** A stored guess, under its id. */
export type StoredGuess = Guess & { readonly id: string };
