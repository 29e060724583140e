import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SentenceSettings } from '../../../lib/domain/nudges/nudge-settings';
import type { ErasedSentence } from '../../../lib/domain/nudges/own-sentences';
import { t } from '../../../lib/i18n/translate';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { inOwnDirection } from '../../../lib/wording/isolated-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OwnSentenceRow } from './own-sentence-row';
import { SentenceForm } from './sentence-form';

interface OwnSentencesBlockProps {
  readonly settings: SentenceSettings;
  readonly actions: SentenceActions;
}

/** The person's own sentences: to add, edit, turn off, erase, and put back. */
export function OwnSentencesBlock({ settings, actions }: OwnSentencesBlockProps): JSX.Element {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState(false);
  const [erased, setErased] = useState<ErasedSentence>();
  const task = useTask<void>();
  const own = settings.ownSentences;
  // The button that was pressed is gone: the focus moves here.
  const focusHeading = (): void => heading.current?.focus();

  const erase = async (sentence: string): Promise<void> => {
    setErased(await actions.erase(sentence));
    focusHeading();
  };
  const restore = async (back: ErasedSentence): Promise<void> => {
    await actions.restore(back);
    setErased(undefined);
    focusHeading();
  };
  const closeForm = (): void => {
    setAdding(false);
    focusHeading();
  };
  return (
    <section class="option-block" id="own-sentences" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('wordsOwn')}
      </h3>
      <p class="options-hint">{t('wordsOwnHint')}</p>
      <Notice>
        {erased && (
          <>
            <bdi>{t('ownErased', { sentence: inOwnDirection(erased.sentence.text) })}</bdi>{' '}
            <Button look="bare" onPress={() => task.run(() => restore(erased))}>
              {t('ownRestore')}
            </Button>
          </>
        )}
      </Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      {own.length > 0 && (
        <ul class="word-rows">
          {own.map((sentence) => (
            <OwnSentenceRow
              key={sentence.id}
              sentence={sentence}
              on={!settings.sentencesOff.includes(sentence.id)}
              others={own.length - 1}
              actions={actions}
              onErase={() => task.run(() => erase(sentence.id))}
            />
          ))}
        </ul>
      )}
      {adding ? (
        <SentenceForm
          words={{ family: 'ownPath', text: '' }}
          others={own.length}
          onKeep={async (words) => {
            await actions.add(words);
            closeForm();
          }}
          onCancel={closeForm}
        />
      ) : (
        <p>
          <Button onPress={() => setAdding(true)}>{t('ownAdd')}</Button>
        </p>
      )}
    </section>
  );
}
