import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnSentence } from '../../../lib/domain/nudges/nudge';
import { t } from '../../../lib/i18n/translate';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { familyName, sentenceFromText } from '../../../lib/wording/nudge-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Switch } from '../../controls/switch';
import { useTask } from '../../hooks/use-task';
import { SentenceForm } from './sentence-form';

interface OwnSentenceRowProps {
  readonly sentence: OwnSentence;
  readonly on: boolean;
  /** How many other sentences of their own the person has. */
  readonly others: number;
  readonly actions: SentenceActions;
  onErase(): void;
}

/** A sentence that the person wrote, with its switch. */
export function OwnSentenceRow({ sentence, on, others, actions, onErase }: OwnSentenceRowProps): JSX.Element {
  const row = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const task = useTask<void>();
  const { id, family, text, from } = sentence;
  const close = (): void => {
    setEditing(false);
    // The form is gone: the focus moves to the switch of the sentence.
    row.current?.querySelector('input')?.focus();
  };
  return (
    <li class="word-row" ref={row}>
      <Switch
        on={on}
        onSwitch={(wanted) => task.run(() => actions.setSentence({ family, number: 0, own: id }, wanted))}
      >
        <bdi class="word-sentence">{text}</bdi>
      </Switch>
      {editing ? (
        <SentenceForm
          words={sentence}
          others={others}
          onKeep={async (words) => {
            await actions.edit({ id, ...words });
            close();
          }}
          onCancel={close}
        />
      ) : (
        <p class="word-acts">
          {from !== undefined && <span>{sentenceFromText(from)}</span>}
          <span>{familyName(family)}</span>
          <Button look="bare" label={t('ownEditNamed', { sentence: text })} onPress={() => setEditing(true)}>
            {t('ownEdit')}
          </Button>
          <Button look="bare" label={t('ownEraseNamed', { sentence: text })} onPress={onErase}>
            {t('ownErase')}
          </Button>
        </p>
      )}
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </li>
  );
}
