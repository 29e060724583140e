import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  MAX_FROM_LENGTH,
  MAX_OWN_SENTENCES,
  MAX_SENTENCE_LENGTH,
  type SentenceWords,
} from '../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../../lib/domain/nudges/nudge-family';
import { normaliseSentence, sentenceFault } from '../../../lib/domain/nudges/own-sentences';
import { t } from '../../../lib/i18n/translate';
import { familyName } from '../../../lib/wording/nudge-text';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';
import './sentence-form.css';

interface SentenceFormProps {
  /** What the fields show at first. */
  readonly words: SentenceWords;
  /** How many other sentences of their own the person has. */
  readonly others: number;
  readonly hint?: string;
  /** Resolves once the sentence is stored, and closes the form then; rejects when it could not be. */
  onKeep(words: SentenceWords): Promise<void>;
  onCancel(): void;
}

const MOST = {
  empty: 0,
  tooLong: MAX_SENTENCE_LENGTH,
  fromTooLong: MAX_FROM_LENGTH,
  tooMany: MAX_OWN_SENTENCES,
} as const;

/** A form for a sentence of the person's own, with its family, its length, and whose words it is. */
export function SentenceForm(props: SentenceFormProps): JSX.Element {
  const { others, hint, onKeep, onCancel } = props;
  const [count, fault] = [useId(), useId()];
  const [text, setText] = useState(props.words.text);
  const [from, setFrom] = useState(props.words.from ?? '');
  const [family, setFamily] = useState(props.words.family);
  const [refused, setRefused] = useState(false);
  const task = useTask<void>();
  const wrong = sentenceFault({ text, from }, others);
  const { length } = normaliseSentence(text);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setRefused(wrong !== null);
    if (wrong === null) task.run(() => onKeep({ family, text, from }));
  };
  const writeIn =
    (set: (written: string) => void) =>
    (written: string): void => {
      set(written);
      setRefused(false);
    };
  const failed = task.state === 'failed' && t('failedTryAgain');
  const message = refused && wrong ? t(`ownFault_${wrong}`, { most: numberText(MOST[wrong]) }) : failed;
  return (
    <form class="sentence-form" noValidate onSubmit={submit}>
      <TextField
        label={t('ownText')}
        placeholder={t('ownPlaceholder')}
        value={text}
        rows={2}
        enterSubmits
        focused
        invalid={refused && wrong !== 'fromTooLong'}
        describedBy={`${count} ${fault}`}
        onWrite={writeIn(setText)}
      />
      <p id={count} class={`sentence-form-count ${length > MAX_SENTENCE_LENGTH ? 'sentence-form-over' : ''}`}>
        {t('ownCount', { length: numberText(length), most: numberText(MAX_SENTENCE_LENGTH) })}
      </p>
      <TextField
        label={t('ownFrom')}
        placeholder={t('ownFromExample')}
        value={from}
        enterSubmits
        invalid={refused && wrong === 'fromTooLong'}
        describedBy={fault}
        onWrite={writeIn(setFrom)}
      />
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
