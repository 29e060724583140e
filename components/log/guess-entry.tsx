import type { JSX } from 'preact';
import type { StoredGuess } from '../../lib/domain/journal/guess';
import { t } from '../../lib/i18n/translate';
import { timeText } from '../../lib/wording/date-text';
import { guessText } from '../../lib/wording/guess-text';
import { EntryActs } from './entry-acts';

interface GuessEntryProps {
  readonly guess: StoredGuess;
  onErase(): void;
}

/** What the person guessed about a week, with a button to erase it. To change it would be no guess any more. */
export function GuessEntry({ guess, onErase }: GuessEntryProps): JSX.Element {
  return (
    <div class="log-words">
      <p>{t('guessMade')}</p>
      <p class="log-why">{guessText(guess)}</p>
      <EntryActs time={timeText(guess.at, guess.timeZone)} onErase={onErase} />
    </div>
  );
}
