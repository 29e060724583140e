import type { JSX } from 'preact';
import type { StoredReflection } from '../../lib/domain/journal/weekly-question';
import { timeRangeText } from '../../lib/wording/date-text';
import { questionText } from '../../lib/wording/question-text';
import { EntryActs } from './entry-acts';

interface AnswerEntryProps {
  readonly answer: StoredReflection;
  onErase(): void;
}

/** What the person answered to the question of a week, with a button to erase it. It is changed in its week. */
export function AnswerEntry({ answer, onErase }: AnswerEntryProps): JSX.Element {
  return (
    <div class="log-words">
      <p>{questionText(answer.question)}</p>
      <blockquote>
        <bdi>{answer.answer}</bdi>
      </blockquote>
      <EntryActs time={timeRangeText(answer.at, answer.at)} onErase={onErase} />
    </div>
  );
}
