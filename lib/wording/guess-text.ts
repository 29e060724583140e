import type { Guess } from '../domain/journal/guess';
import { daysOf } from '../domain/time/days';
import { t } from '../i18n/translate';
import { dateRangeText, shortDateRangeText } from './date-text';
import { durationText } from './duration-text';
import { percentText } from './number-text';

const MINUTE = 60_000;

/** A guessed length as people say it: "5 hours 30 minutes". */
export const guessedTimeText = ({ minutes }: Pick<Guess, 'minutes'>): string =>
  durationText(minutes * MINUTE, 'long');

/** The week that was guessed: "November 16 – 22, 2026", or "Nov 16 – 22". */
export function guessedWeekText({ week }: Pick<Guess, 'week'>, width: 'short' | 'long' = 'long'): string {
  const days = daysOf(week);
  const rangeText = width === 'short' ? shortDateRangeText : dateRangeText;
  return rangeText(days[0] as string, days[6] as string);
}

/** Which week was guessed, and what: "November 16 – 22, 2026: 5 hours, 25% of it taking part". */
export function guessText(guess: Guess): string {
  const [week, duration] = [guessedWeekText(guess), guessedTimeText(guess)];
  return guess.activeShare === null
    ? t('guessAbout', { week, duration })
    : t('guessAboutShare', { week, duration, share: percentText(guess.activeShare) });
}
