import type { Guess } from '../domain/journal/guess';
import { daysOf } from '../domain/time/days';
import { t } from '../i18n/translate';
import { dateRangeText } from './date-text';
import { durationText } from './duration-text';
import { percentText } from './number-text';

const MINUTE = 60_000;

/** A guessed length as people say it: "5 hours 30 minutes". */
export const guessedTimeText = ({ minutes }: Pick<Guess, 'minutes'>): string =>
  durationText(minutes * MINUTE, 'long');

/** Which week was guessed, and what: "November 16 – 22, 2026: 5 hours, 25% of it taking part". */
export function guessText(guess: Guess): string {
  const days = daysOf(guess.week);
  const week = dateRangeText(days[0] as string, days[6] as string);
  const duration = guessedTimeText(guess);
  return guess.activeShare === null
    ? t('guessAbout', { week, duration })
    : t('guessAboutShare', { week, duration, share: percentText(guess.activeShare) });
}
