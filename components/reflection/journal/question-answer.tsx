import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/platform/i18n';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface QuestionAnswerProps {
  /** The answer that is kept, if one is. */
  readonly answer: string | null;
  /** What is being written; `null` while the kept answer is only shown. */
  readonly writing: string | null;
  onWrite(text: string | null): void;
  onAnswer(answer: string): Promise<void>;
}

/** The answer to one question: to be written, or as it was kept. */
export function QuestionAnswer({ answer, writing, onWrite, onAnswer }: QuestionAnswerProps): JSX.Element {
  /** What was kept just now, until it comes back as the answer. */
  const [kept, setKept] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();
  /** What is being written by the time something was kept. */
  const latest = useRef(writing);
  latest.current = writing;
  useEffect(() => setKept(null), [answer]);

  const shown = kept ?? answer;
  const draft = writing ?? (shown === null ? '' : null);
  const write = (text: string | null): void => {
    onWrite(text);
    setFault(null);
    // What is being kept goes on meanwhile, and still says how it went.
    if (task.state !== 'running') task.reset();
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const text = (draft ?? '').trim();
    const found = faultOfAnswer(text);
    setFault(found);
    if (found !== null) return;
    task.run(async () => {
      await onAnswer(text);
      setKept(text);
      // Whoever wrote on meanwhile goes on writing.
      if (latest.current === draft) onWrite(null);
    });
  };

  return (
    <>
      {draft === null ? (
        <KeptAnswer text={shown ?? ''} focused={task.state === 'done'} onEdit={() => write(shown)} />
      ) : (
        <form class="question-form" onSubmit={keep} noValidate>
          <TextField
            label={t('questionField')}
            labelHidden
            placeholder={t('questionPlaceholder')}
            rows={4}
            value={draft}
            focused={shown !== null}
            onWrite={write}
          />
          <div class="ways">
            <Button look="main" type="submit" waiting={task.state === 'running'}>
              {t('questionKeep')}
            </Button>
            {shown !== null && <Button onPress={() => write(null)}>{t('questionCancel')}</Button>}
          </div>
        </form>
      )}
      <Notice tone="trouble">{fault ?? (task.state === 'failed' && t('questionFailed'))}</Notice>
      <Notice>{task.state === 'done' && draft === null && t('questionKept')}</Notice>
    </>
  );
}

interface KeptAnswerProps {
  readonly text: string;
  /** Just kept: the field that had the focus is gone, and a keyboard goes on from here. */
  readonly focused: boolean;
  onEdit(): void;
}

function KeptAnswer({ text, focused, onEdit }: KeptAnswerProps): JSX.Element {
  const answer = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    if (focused) answer.current?.focus();
  }, [focused]);
  return (
    <div class="question-answer">
      <blockquote ref={answer} class="kept-text" dir="auto" tabIndex={-1}>
        {text}
      </blockquote>
      <Button onPress={onEdit}>{t('questionEdit')}</Button>
    </div>
  );
}

function faultOfAnswer(text: string): string | null {
  if (text === '') return t('questionEmpty');
  return text.length > LONGEST_TEXT ? t('questionTooLong', numberText(LONGEST_TEXT)) : null;
}
