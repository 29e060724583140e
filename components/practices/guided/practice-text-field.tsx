import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import {
  REACH_OUT_STARTS,
  REFRAME_PAIRS,
  type WrittenStep,
} from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import { type PlainKey, t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';
import { StarterPhrases } from './starter-phrases';
import './practice-text-field.css';

interface PracticeTextFieldProps {
  readonly practice: GuidedPractice;
  readonly step: WrittenStep;
  readonly ask: string;
  readonly hint: string;
  /** The texts of all steps so far. */
  readonly words: readonly string[];
  /** The index of the text that is written here. */
  readonly place: number;
  /** The id of the element that says why the text can't be kept; `null` when it can. */
  readonly fault: string | null;
  onWrite(text: string): void;
  onCopy(text: string): Promise<void>;
}

/** The field of a step that asks for words, with examples to start from if there are any. */
export function PracticeTextField(props: PracticeTextFieldProps): JSX.Element {
  const { practice, step, ask, hint, words, place, fault, onWrite, onCopy } = props;
  const hintId = useId();
  const text = words[place] ?? '';
  return (
    <div class="written-field">
      <TextField
        label={ask}
        value={text}
        rows={step.kind === 'text' ? 4 : 1}
        enterSubmits={step.kind === 'line'}
        describedBy={fault ? `${hintId} ${fault}` : hintId}
        invalid={fault !== null}
        focused
        onWrite={onWrite}
      />
      <p id={hintId} class="written-field-hint">
        {hint}
      </p>
      <StarterPhrasesFor practice={practice} place={place} words={words} onTake={onWrite} />
      {step.copied && <CopyButton text={text.trim()} onCopy={onCopy} />}
    </div>
  );
}

interface StarterPhrasesForProps {
  readonly practice: GuidedPractice;
  readonly place: number;
  readonly words: readonly string[];
  onTake(text: string): void;
}

const numbered = (count: number, textOf: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => textOf(index + 1));

/** The examples of a reframe are pairs. Someone who chose a harsh thought is shown only its fairer version. */
function StarterPhrasesFor({ practice, place, words, onTake }: StarterPhrasesForProps): JSX.Element | null {
  if (practice === 'reachOut' && place === 1) {
    const texts = numbered(REACH_OUT_STARTS, (number) => t(`reachOutStart_${number}` as PlainKey));
    return <StarterPhrases title={t('reachOutStarts')} texts={texts} onTake={onTake} />;
  }
  if (practice !== 'reframe') return null;
  const harsh = numbered(REFRAME_PAIRS, (number) => t(`reframePair_${number}_harsh` as PlainKey));
  if (place === 0) return <StarterPhrases title={t('reframeStarts')} texts={harsh} onTake={onTake} />;
  const fair = numbered(REFRAME_PAIRS, (number) => t(`reframePair_${number}_fair` as PlainKey));
  const match = fair[harsh.indexOf(words[0]?.trim() ?? '')];
  return match === undefined ? (
    <StarterPhrases title={t('reframeFairStarts')} texts={fair} onTake={onTake} />
  ) : (
    <StarterPhrases title={t('reframeFairFor')} texts={[match]} onTake={onTake} />
  );
}

/** Copies the words, so that they can be sent with another app. */
function CopyButton({
  text,
  onCopy,
}: {
  readonly text: string;
  onCopy(text: string): Promise<void>;
}): JSX.Element {
  const task = useTask<void>();
  return (
    <div class="written-field-copy">
      <Button waiting={text === '' || task.state === 'running'} onPress={() => task.run(() => onCopy(text))}>
        {t('practiceCopy')}
      </Button>
      <Notice>{task.state === 'done' && t('practiceCopied')}</Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('practiceCopyFailed')}</Notice>
    </div>
  );
}
