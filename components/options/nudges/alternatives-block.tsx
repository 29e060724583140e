import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isOneTooLong, MAX_ALTERNATIVE_LENGTH } from '../../../lib/domain/nudges/alternatives';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';
import { OptionBlock } from '../option-block';
import './alternatives-block.css';

interface AlternativesBlockProps {
  readonly alternatives: readonly string[];
  /** Resolves once they are stored, rejects when they could not be. */
  onAlternatives(written: readonly string[]): Promise<void>;
}

const FIELDS = [
  ['alternativeField_1', 'alternativeExample_1'],
  ['alternativeField_2', 'alternativeExample_2'],
  ['alternativeField_3', 'alternativeExample_3'],
] as const;

/** Up to three things that the person would rather do than stay in a feed. Without any, leaving it closes the tab. */
export function AlternativesBlock({ alternatives, onAlternatives }: AlternativesBlockProps): JSX.Element {
  const fault = useId();
  /** What is written and not stored yet. */
  const [written, setWritten] = useState<readonly string[]>();
  const [refused, setRefused] = useState(false);
  const task = useTask<void>();
  const shown = FIELDS.map((_, place) => (written ?? alternatives)[place] ?? '');

  const write = (place: number, text: string): void => {
    setWritten(shown.with(place, text));
    setRefused(false);
    task.reset();
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const isRefused = isOneTooLong(shown);
    setRefused(isRefused);
    if (isRefused) return;
    task.run(async () => {
      await onAlternatives(shown);
      setWritten(undefined);
    });
  };
  const failed = task.state === 'failed' && t('failedTryAgain');
  return (
    <OptionBlock title={t('optionsAlternatives')}>
      <p class="options-hint">{t('alternativesHint')}</p>
      <form class="alternatives-form" noValidate onSubmit={submit}>
        {FIELDS.map(([label, example], place) => (
          <TextField
            key={label}
            label={t(label)}
            placeholder={t(example)}
            value={shown[place] ?? ''}
            enterSubmits
            invalid={refused && isOneTooLong([shown[place] ?? ''])}
            describedBy={fault}
            onWrite={(text) => write(place, text)}
          />
        ))}
        <Notice tone="trouble" id={fault}>
          {refused ? t('alternativeFault_tooLong', { most: numberText(MAX_ALTERNATIVE_LENGTH) }) : failed}
        </Notice>
        <div class="alternatives-end">
          <Button type="submit" waiting={task.state === 'running'}>
            {t('alternativesKeep')}
          </Button>
          <Notice>{task.state === 'done' && t('alternativesKept')}</Notice>
        </div>
      </form>
    </OptionBlock>
  );
}
