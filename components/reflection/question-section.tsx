import './question-section.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../lib/domain/journal';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { TextField } from '../controls/text-field';
import { useTask } from '../use-task';
import { numberText } from '../wording/number';

interface QuestionSectionProps {
  /** The question's number. */
  readonly question: number;
  /** The answer that is kept, if one is. */
  readonly answer: string | null;
  onAnswer(answer: string): Promise<void>;
}

/** The week's one question, with room to answer it and the answer that was kept. */
export function QuestionSection({ question, answer, onAnswer }: QuestionSectionProps): JSX.Element {
  const id = useId();
  /** What is being written; `null` while the kept answer is only shown. */
  const [writing, setWriting] = useState<string | null>(answer === null ? '' : null);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();

  const write = (text: string | null): void => {
    setWriting(text);
    setFault(null);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const text = (writing ?? '').trim();
    const found = faultOfAnswer(text);
    setFault(found);
    if (found !== null) return;
    task.run(async () => {
      await onAnswer(text);
      setWriting(null);
    });
  };

  return (
    <section class="question-section" aria-labelledby={id}>
      <p class="question-kind">{t('questionTitle')}</p>
      <h2 id={id}>{t(`weeklyQuestion_${question}` as MessageKey)}</h2>
      {writing === null ? (
        <div class="question-answer">
          <blockquote dir="auto">{answer}</blockquote>
          <Button onPress={() => write(answer ?? '')}>{t('questionEdit')}</Button>
        </div>
      ) : (
        <form class="question-form" onSubmit={keep} noValidate>
          <TextField
            label={t('questionField')}
            labelHidden
            placeholder={t('questionPlaceholder')}
            rows={4}
            value={writing}
            focused={answer !== null}
            onWrite={write}
          />
          <div class="question-ways">
            <Button look="main" type="submit" waiting={task.state === 'running'}>
              {t('questionKeep')}
            </Button>
            {answer !== null && <Button onPress={() => write(null)}>{t('questionCancel')}</Button>}
          </div>
        </form>
      )}
      <Notice tone="trouble">{fault ?? (task.state === 'failed' && t('questionFailed'))}</Notice>
      <Notice>{task.state === 'done' && writing === null && t('questionKept')}</Notice>
    </section>
  );
}

function faultOfAnswer(text: string): string | null {
  if (text === '') return t('questionEmpty');
  return text.length > LONGEST_TEXT ? t('questionTooLong', numberText(LONGEST_TEXT)) : null;
}
