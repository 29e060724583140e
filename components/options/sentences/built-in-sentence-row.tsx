import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NudgeSentence } from '../../../lib/domain/nudges/nudge';
import { t } from '../../../lib/i18n/translate';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { builtInSentenceText } from '../../../lib/wording/nudge-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Switch } from '../../controls/switch';
import { useTask } from '../../hooks/use-task';
import { SentenceForm } from './sentence-form';

interface BuiltInSentenceRowProps {
  readonly sentence: NudgeSentence;
  readonly on: boolean;
  /** How many sentences of their own the person has. */
  readonly others: number;
  readonly actions: SentenceActions;
}

/** A built-in sentence with its switch. Editing it adds an own version and turns the built-in one off. */
export function BuiltInSentenceRow({ sentence, on, others, actions }: BuiltInSentenceRowProps): JSX.Element {
  const row = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const [copied, setCopied] = useState(false);
  const task = useTask<void>();
  const text = builtInSentenceText(sentence);
  const close = (): void => {
    setEditing(false);
    // The form is gone: the focus moves to the switch of the sentence.
    row.current?.querySelector('input')?.focus();
  };
  return (
    <li class="house-sentence" ref={row}>
      <Switch on={on} onSwitch={(wanted) => task.run(() => actions.setSentence(sentence, wanted))}>
        <span class="word-sentence">{text}</span>
      </Switch>
      {editing ? (
        <SentenceForm
          words={{ family: sentence.family, text }}
          others={others}
          hint={t('ownCopyHint')}
          onKeep={async (words) => {
            await actions.copy(sentence, words);
            setCopied(true);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <p class="word-acts">
          <Button
            look="bare"
            label={t('ownEditNamed', { sentence: text })}
            onPress={() => {
              setCopied(false);
              setEditing(true);
            }}
          >
            {t('ownEdit')}
          </Button>
        </p>
      )}
      <Notice>{copied && t('ownCopied')}</Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </li>
  );
}
