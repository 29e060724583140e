import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import {
  type PracticeTextFault,
  practiceTextFault,
  writtenSteps,
} from '../../../lib/domain/journal/guided-practice';
import { INTENTS } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { practiceTextLabel } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface EntryEditFormProps {
  readonly entry: JournalEntry;
  /** Resolves once the words are stored, and closes the form then; rejects when they could not be. */
  onKeep(words: readonly string[]): Promise<void>;
  onCancel(): void;
}

/** The words of an entry in fields, to edit them. */
export function EntryEditForm({ entry, onKeep, onCancel }: EntryEditFormProps): JSX.Element {
  const { practice } = entry;
  // An aim is a choice or the person's own words.
  const isChosen = practice === 'intent' || entry.aim?.inWords === false;
  const steps = writtenSteps(practice);
  const faultId = useId();
  const [words, setWords] = useState<readonly string[]>(steps.map((_, place) => entry.texts[place] ?? ''));
  const [fault, setFault] = useState<PracticeTextFault | null>(null);
  const task = useTask<void>();
  const write = (place: number, text: string): void => {
    setWords(words.with(place, text));
    setFault(null);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = practiceTextFault(practice, words);
    setFault(found);
    if (!found) task.run(() => onKeep(words));
  };
  const message =
    fault?.kind === 'tooLong'
      ? t('practiceTooLong', { most: numberText(fault.maxLength) })
      : fault && t('keptWordsEmpty');
  return (
    <form class="kept-entry-form" onSubmit={keep} noValidate>
      {isChosen ? (
        <Choice
          question={t('cardIntent')}
          options={INTENTS.map((value) => ({ value, label: t(`cardIntent_${value}`) }))}
          value={INTENTS.find((one) => one === words[0]) ?? null}
          needed
          onChoose={(intent) => write(0, intent ?? '')}
        />
      ) : (
        steps.map(({ kind }, place) => (
          <TextField
            // The index identifies a field.
            key={place}
            label={practiceTextLabel(practice, place)}
            value={words[place] ?? ''}
            rows={kind === 'text' ? 2 : 1}
            enterSubmits={kind === 'line'}
            focused={place === 0}
            invalid={fault?.index === place}
            describedBy={faultId}
            onWrite={(text) => write(place, text)}
          />
        ))
      )}
      <Notice tone="trouble" id={faultId}>
        {message ?? (task.state === 'failed' && t('practiceFailed'))}
      </Notice>
      <div class="kept-entry-ways">
        <Button type="submit" waiting={task.state === 'running'}>
          {t('keptWordsKeep')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {t('keptWordsCancel')}
        </Button>
      </div>
    </form>
  );
}
