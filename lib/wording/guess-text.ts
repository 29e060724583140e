import { type Attention, activeShare, totalMs } from '../domain/attention/usage';
import { type Guess, guessedDays } from '../domain/journal/guess';
import { daysOf } from '../domain/time/days';
import { t } from '../i18n/translate';
import { dateRangeText, shortDateRangeText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { percentText } from './number-text';

const MINUTE = 60_000;

/** A guessed length as people say it: "5 hours 30 minutes". */
export const guessedTimeText = ({ minutes }: Pick<Guess, 'minutes'>): string =>
  durationText(minutes * MINUTE, 'long');

/** What of a guess tells which days it is about. */
type GuessedWeek = Pick<Guess, 'week' | 'day'>;

/** The days that were guessed: "November 16 – 22, 2026", or "Nov 16 – 22". */
export function guessedWeekText(guess: GuessedWeek, width: 'short' | 'long' = 'long'): string {
  const days = guessedDays(guess);
  const rangeText = width === 'short' ? shortDateRangeText : dateRangeText;
  return rangeText(days[0] as string, days.at(-1) as string);
}

/** The first and last weekday of a guess that is about a part of its week; `null` where it is about all of it. */
export function guessedWeekdays(
  guess: GuessedWeek,
): { readonly first: string; readonly last: string } | null {
  const days = guessedDays(guess);
  return days.length === 7
    ? null
    : { first: weekdayText(days[0] as string), last: weekdayText(days.at(-1) as string) };
}

/**
 * What was guessed about a week, beside what was measured on the days that were guessed. Where these are a part of the
 * week, it says which days the total of the page counts besides: else the two times would seem to contradict each other.
 */
export function guessBesideText(guess: Guess, measured: Attention): string {
  const weekdays = guessedWeekdays(guess);
  const times = { guessed: guessedTimeText(guess), measured: durationText(totalMs(measured), 'long') };
  const sentences = [weekdays ? t('guessBesidePart', { ...times, ...weekdays }) : t('guessBeside', times)];
  const share = activeShare(measured);
  if (guess.activeShare !== null && share !== null) {
    const shares = { guessed: percentText(guess.activeShare), measured: percentText(share) };
    sentences.push(t('guessBesideShare', shares));
  }
  if (weekdays) {
    const guessed = guessedDays(guess);
    const others = daysOf(guess.week).filter((day) => !guessed.includes(day));
    sentences.push(t('guessBesideTotal', { days: listText(others.map((day) => weekdayText(day))) }));
  }
  return sentences.reduce((first, second) => t('sentences', { first, second }));
}

/** Which week was guessed, and what: "November 16 – 22, 2026: 5 hours, 25% of it taking part". */
export function guessText(guess: Guess): string {
  const [week, duration] = [guessedWeekText(guess), guessedTimeText(guess)];
  return guess.activeShare === null
    ? t('guessAbout', { week, duration })
    : t('guessAboutShare', { week, duration, share: percentText(guess.activeShare) });
}
