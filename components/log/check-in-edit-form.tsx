import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import {
  answersOf,
  type CheckInAnswers,
  hasAnswer,
  type StoredCheckIn,
} from '../../lib/domain/journal/check-in';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import { ComparingQuestions } from '../shared/comparing-questions';
import { MoodField } from '../shared/mood-field';
import './check-in-edit-form.css';

interface CheckInEditFormProps {
  readonly checkIn: StoredCheckIn;
  /** Closes the form once the answers are stored; rejects when they could not be. */
  onKeep(answers: CheckInAnswers): Promise<void>;
  onCancel(): void;
}

/** The answers of a check-in, to change them. */
export function CheckInEditForm({ checkIn, onKeep, onCancel }: CheckInEditFormProps): JSX.Element {
  const [answers, setAnswers] = useState(answersOf(checkIn));
  const [isEmpty, setIsEmpty] = useState(false);
  const task = useTask<void>();
  const change = (changes: Partial<CheckInAnswers>): void => {
    setAnswers({ ...answers, ...changes });
    setIsEmpty(false);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsEmpty(!hasAnswer(answers));
    if (hasAnswer(answers)) task.run(() => onKeep(answers));
  };
  return (
    <form class="log-form" onSubmit={keep}>
      <MoodField mood={answers.mood} onMood={(mood) => change({ mood })} />
      <ComparingQuestions answers={answers} onChange={change} />
      <Notice tone="trouble">
        {isEmpty ? t('logCheckInEmpty') : task.state === 'failed' && t('failedTryAgain')}
      </Notice>
      <div class="log-form-ways">
        <Button type="submit" waiting={task.state === 'running'}>
          {t('keptWordsKeep')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {t('keptWordsCancel')}
        </Button>
      </div>
    </form>
  );
}
