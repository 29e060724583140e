import {
  type Attention,
  activeShare,
  addAttention,
  NO_ATTENTION,
  sumBy,
  totalMs,
  type UsageHour,
} from '../attention/usage';
import { type Guess, guessedDays } from '../journal/guess';
import type { IsoWeek, LocalDay } from '../time/days';
import { median } from './statistics';

/** With fewer guesses than these there is no picture of them (our judgement). */
export const LEAST_GUESSES = 4;

/** How many weeks back guesses are in the picture: half a year. */
export const MOST_WEEKS = 26;

/** A guess beside what was measured. */
export interface GuessedWeek {
  readonly week: IsoWeek;
  /** The day on which it was made. */
  readonly day: LocalDay;
  readonly guessedMs: number;
  readonly measuredMs: number;
  /** Shares of taking part, from 0 to 1; `null` where none was guessed, and below ten minutes. */
  readonly guessedShare: number | null;
  readonly measuredShare: number | null;
}

/** A person's guesses beside what was measured. */
export interface GuessCalibration {
  /** The earliest first. */
  readonly weeks: readonly GuessedWeek[];
  /** The median of guess minus measured time, in ms: negative where they typically guessed too little. */
  readonly typicalMs: number;
}

const MINUTE = 60_000;

/** The first guess about each week, in the order of the weeks. */
export const firstGuesses = <Made extends Guess>(guesses: readonly Made[]): Made[] => {
  const first = new Map<IsoWeek, Made>();
  for (const guess of guesses) {
    const before = first.get(guess.week);
    if (!before || guess.at < before.at) first.set(guess.week, guess);
  }
  return [...first.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
};

/** Sums up what was measured on some days. */
export const attentionOn = (days: readonly LocalDay[], byDay: ReadonlyMap<LocalDay, Attention>): Attention =>
  days.reduce((sum, day) => addAttention(sum, byDay.get(day) ?? NO_ATTENTION), NO_ATTENTION);

/**
 * Puts guesses beside the measured time of the days that they are about. A week without any measured time is left out: it was erased.
 * @returns `null` for too few guesses
 */
export function guessCalibration(
  guesses: readonly Guess[],
  hours: readonly UsageHour[],
): GuessCalibration | null {
  const measured = sumBy(hours, ({ day }) => day);
  const weeks = firstGuesses(guesses)
    .map(({ week, day, minutes, activeShare: guessedShare }): GuessedWeek => {
      const attention = attentionOn(guessedDays({ week, day }), measured);
      return {
        week,
        day,
        guessedMs: minutes * MINUTE,
        measuredMs: totalMs(attention),
        guessedShare,
        measuredShare: activeShare(attention),
      };
    })
    .filter(({ measuredMs }) => measuredMs > 0);
  if (weeks.length < LEAST_GUESSES) return null;
  return { weeks, typicalMs: median(weeks.map(({ guessedMs, measuredMs }) => guessedMs - measuredMs)) };
}
