import type { JSX } from 'preact';
import type { Attention } from '../../../lib/domain/attention/usage';
import type { Guess } from '../../../lib/domain/journal/guess';
import { t } from '../../../lib/i18n/translate';
import { guessBesideText } from '../../../lib/wording/guess-text';
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
      {guess !== null && guessBesideText(guess, measured)}
      {answer === 'turnedOff' && t('guessOffDone')}
    </Notice>
  );
}
