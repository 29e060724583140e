import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_TEXT_LENGTH } from '../../../lib/domain/journal/text-limits';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface QuestionAnswerProps {
  /** The stored answer, `null` for none. */
  readonly answer: string | null;
  /** What is being written; `null` while the stored answer is only shown. */
  readonly draft: string | null;
  onWrite(text: string | null): void;
  onAnswer(answer: string): Promise<void>;
}

/** The answer to one question: a form to write it, or the stored answer. */
export function QuestionAnswer({ answer, draft, onWrite, onAnswer }: QuestionAnswerProps): JSX.Element {
  /** What was saved just now, until it was read again as `answer`. */
  const [saved, setSaved] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();
  /** The latest draft, to be looked at after saving. */
  const latestDraft = useRef(draft);
  latestDraft.current = draft;
  useEffect(() => setSaved(null), [answer]);

  const shown = saved ?? answer;
  /** `null` while there is no form. */
  const text = draft ?? (shown === null ? '' : null);
  const write = (written: string | null): void => {
    onWrite(written);
    setFault(null);
    // Saving that is still running goes on, and its result is still shown.
    if (task.state !== 'running') task.reset();
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const trimmed = (text ?? '').trim();
    const found = faultOfAnswer(trimmed);
    setFault(found);
    if (found !== null) return;
    task.run(async () => {
      await onAnswer(trimmed);
      setSaved(trimmed);
      // If the person wrote on while it was saved, the form stays open.
      if (latestDraft.current === draft) onWrite(null);
    });
  };

  return (
    <>
      {text === null ? (
        <KeptAnswer text={shown ?? ''} focused={task.state === 'done'} onEdit={() => write(shown)} />
      ) : (
        <form class="question-form" onSubmit={save} noValidate>
          <TextField
            label={t('questionField')}
            labelHidden
            placeholder={t('questionPlaceholder')}
            rows={4}
            value={text}
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
      <Notice>{task.state === 'done' && text === null && t('questionKept')}</Notice>
    </>
  );
}

interface KeptAnswerProps {
  readonly text: string;
  /** Whether it takes the focus: after saving, the field that had it is gone, and keyboard users go on from here. */
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
  return text.length > MAX_TEXT_LENGTH ? t('questionTooLong', { most: numberText(MAX_TEXT_LENGTH) }) : null;
}
