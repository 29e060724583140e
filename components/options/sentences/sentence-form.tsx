import './sentence-form.css';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MAX_OWN_SENTENCES, MAX_SENTENCE_LENGTH } from '../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../../lib/domain/nudges/nudge-family';
import { normaliseSentence, sentenceFault } from '../../../lib/domain/nudges/own-sentences';
import { t } from '../../../lib/platform/i18n';
import { familyName } from '../../../lib/wording/nudge-text';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface SentenceFormProps {
  readonly family: NudgeFamily;
  /** The initial text of the field. */
  readonly text: string;
  /** How many other sentences of their own the person has. */
  readonly others: number;
  readonly hint?: string;
  /** Resolves once the sentence is stored, and closes the form then; rejects when it could not be. */
  onKeep(family: NudgeFamily, text: string): Promise<void>;
  onCancel(): void;
}

const MOST = { empty: 0, tooLong: MAX_SENTENCE_LENGTH, tooMany: MAX_OWN_SENTENCES } as const;

/** A form for a sentence of the person's own, with its family and its length. */
export function SentenceForm(props: SentenceFormProps): JSX.Element {
  const { others, hint, onKeep, onCancel } = props;
  const [count, fault] = [useId(), useId()];
  const [text, setText] = useState(props.text);
  const [family, setFamily] = useState(props.family);
  const [refused, setRefused] = useState(false);
  const task = useTask<void>();
  const wrong = sentenceFault(text, others);
  const { length } = normaliseSentence(text);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setRefused(wrong !== null);
    if (wrong === null) task.run(() => onKeep(family, text));
  };
  const write = (written: string): void => {
    setText(written);
    setRefused(false);
  };
  const failed = task.state === 'failed' && t('failedTryAgain');
  const message = refused && wrong ? t(`ownFault_${wrong}`, numberText(MOST[wrong])) : failed;
  return (
    <form class="sentence-form" noValidate onSubmit={submit}>
      <TextField
        label={t('ownText')}
        placeholder={t('ownPlaceholder')}
        value={text}
        rows={2}
        enterSubmits
        focused
        invalid={refused}
        describedBy={`${count} ${fault}`}
        onWrite={write}
      />
      <p id={count} class={`sentence-form-count ${length > MAX_SENTENCE_LENGTH ? 'sentence-form-over' : ''}`}>
        {t('ownCount', numberText(length), numberText(MAX_SENTENCE_LENGTH))}
      </p>
      <Select<NudgeFamily>
        label={t('ownFamily')}
        options={NUDGE_FAMILIES.map((value) => ({ value, name: familyName(value) }))}
        value={family}
        onChoose={setFamily}
      />
      {hint && <p class="options-hint">{hint}</p>}
      <Notice tone="trouble" id={fault}>
        {message}
      </Notice>
      <div class="sentence-form-end">
        <Button onPress={onCancel}>{t('ownCancel')}</Button>
        <Button look="main" type="submit" waiting={task.state === 'running'}>
          {t('ownKeep')}
        </Button>
      </div>
    </form>
  );
}
