import { type Attention, sumBy, type UsageHour } from '../../domain/attention/usage';
import {
  attentionOn,
  type GuessCalibration,
  guessCalibration,
  LEAST_GUESSES,
  MOST_WEEKS,
} from '../../domain/insights/guess-calibration';
import { guessedDays, type StoredGuess } from '../../domain/journal/guess';
import { type GuessOfferInputs, isGuessOffered } from '../../domain/journal/guess-offer';
import type { Settings } from '../../domain/settings';
import { daysOf, weekAfter } from '../../domain/time/days';
import type { Period } from '../../domain/time/period';
import type { PageContext } from '../context';
import { readSeenWeeks } from './week-opened';

/** What a week's page has to do with guessing. */
export interface WeekGuess {
  /** Whether a guess is offered before the week is shown. */
  readonly isOffered: boolean;
  /** What the person guessed about the week; `null` for nothing. */
  readonly made: StoredGuess | null;
  /** What was measured on the days that the guess is about, or would be if it was made today. */
  readonly measured: Attention;
}

interface GuessedWeekInputs
  extends Omit<GuessOfferInputs, 'attention' | 'seenWeeks' | 'isGuessed' | 'isRemindedOnLastDay'> {
  /** The rows of the week. */
  readonly usage: readonly UsageHour[];
}

/** Reads what was guessed about a week, and which weeks were seen. */
export async function loadGuessRows(context: PageContext, { id }: Period) {
  const [guesses, seenWeeks] = await Promise.all([context.guesses.about(id, id), readSeenWeeks(context)]);
  return { guesses, seenWeeks };
}

/** The number of the last day of a week: Sunday. */
const LAST_WEEKDAY = 7;

/** @param inputs about the week, besides what was read of guesses */
export function weekGuessOf(
  { guesses, seenWeeks }: Awaited<ReturnType<typeof loadGuessRows>>,
  { guessFirst, reminder }: Pick<Settings, 'guessFirst' | 'reminder'>,
  { usage, ...inputs }: GuessedWeekInputs,
): WeekGuess {
  const [made = null] = guesses;
  const days = guessedDays(made ?? { week: inputs.week.id, day: inputs.today });
  const measured = attentionOn(
    days,
    sumBy(usage, ({ day }) => day),
  );
  const isOffered =
    guessFirst &&
    isGuessOffered({
      ...inputs,
      attention: measured,
      seenWeeks,
      isGuessed: made !== null,
      isRemindedOnLastDay: reminder?.weekday === LAST_WEEKDAY,
    });
  return { isOffered, made, measured };
}

/** Reads a person's guesses up to a week, and what was measured in those weeks; `null` for too few guesses. */
export async function loadCalibration(context: PageContext, week: Period): Promise<GuessCalibration | null> {
  const guesses = await context.guesses.about(weekAfter(week.id, 1 - MOST_WEEKS), week.id);
  const first = guesses[0]?.week;
  if (first === undefined || guesses.length < LEAST_GUESSES) return null;
  const hours = await context.ledger.hoursBetween(daysOf(first)[0] ?? week.first, week.last);
  return guessCalibration(guesses, hours);
}
