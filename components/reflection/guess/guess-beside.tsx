import type { JSX } from 'preact';
import { type Attention, activeShare, totalMs } from '../../../lib/domain/attention/usage';
import type { Guess } from '../../../lib/domain/journal/guess';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { guessedTimeText, guessedWeekdays } from '../../../lib/wording/guess-text';
import { percentText } from '../../../lib/wording/number-text';
import { Notice } from '../../controls/notice';
import type { GuessAnswer } from './use-guess-offer';

interface GuessBesideProps {
  /** `null` for none. */
  readonly guess: Guess | null;
  /** What was measured on the days that it is about. */
  readonly measured: Attention;
  /** How the person has just answered the offer of a guess; `null` when they did not. */
  readonly answer: GuessAnswer | null;
}

/** What the person guessed about a week, beside what was measured; or that they will not be asked again. */
export function GuessBeside({ guess, measured, answer }: GuessBesideProps): JSX.Element | null {
  if (guess === null && answer === null) return null;
  return (
    <Notice>
      {guess !== null && besideText(guess, measured)}
      {answer === 'turnedOff' && t('guessOffDone')}
    </Notice>
  );
}

function besideText(guess: Guess, attention: Attention): string {
  const weekdays = guessedWeekdays(guess);
  const times = {
    guessed: guessedTimeText(guess),
    measured: durationText(totalMs(attention), 'long'),
  };
  const time = weekdays ? t('guessBesidePart', { ...times, ...weekdays }) : t('guessBeside', times);
  const measured = activeShare(attention);
  if (guess.activeShare === null || measured === null) return time;
  const share = t('guessBesideShare', {
    guessed: percentText(guess.activeShare),
    measured: percentText(measured),
  });
  return t('sentences', { first: time, second: share });
}
