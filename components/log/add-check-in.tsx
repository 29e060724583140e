import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CheckInDraft, EMPTY_CHECK_IN } from '../../lib/domain/journal/check-in';
import { MAX_TEXT_LENGTH } from '../../lib/domain/journal/text-limits';
import { minutesOf } from '../../lib/domain/time/clock-time';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/i18n/translate';
import type { AddedCheckInFault, CheckInCorrections } from '../../lib/pages/log/check-in-corrections';
import { numberText } from '../../lib/wording/number-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { TextField } from '../controls/text-field';
import { useTask } from '../hooks/use-task';
import { ComparingQuestions } from '../shared/comparing-questions';
import { MoodField } from '../shared/mood-field';
import './check-in-edit-form.css';
import './add-check-in.css';

interface AddCheckInProps {
  readonly day: LocalDay;
  onAdd: CheckInCorrections['add'];
}

/** A check-in for the day of the page, which may be over. */
export function AddCheckIn({ day, onAdd }: AddCheckInProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setIsOpen(false);
    // The form is gone: the focus moves to the button that opens it.
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <div class="add-check-in" ref={opener}>
      {isOpen ? (
        <AddForm day={day} onAdd={onAdd} onClose={close} />
      ) : (
        <Button onPress={() => setIsOpen(true)}>{t('logAddCheckIn')}</Button>
      )}
    </div>
  );
}

function AddForm({ day, onAdd, onClose }: AddCheckInProps & { onClose(): void }): JSX.Element {
  const [timeId, faultId] = [useId(), useId()];
  const [draft, setDraft] = useState(EMPTY_CHECK_IN);
  const [time, setTime] = useState('');
  const [fault, setFault] = useState<AddedCheckInFault | 'noTime' | null>(null);
  const task = useTask<void>();
  const timeField = useRef<HTMLInputElement>(null);
  useEffect(() => timeField.current?.focus(), []);
  const change = (changes: Partial<CheckInDraft>): void => {
    setDraft({ ...draft, ...changes });
    setFault(null);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minute = minutesOf(time);
    if (minute === null) {
      setFault('noTime');
      return;
    }
    task.run(async () => {
      const found = await onAdd(day, minute, draft);
      setFault(found);
      if (found === null) onClose();
    });
  };
  return (
    <form class="log-form" aria-label={t('logAddCheckIn')} onSubmit={keep} noValidate>
      <div class="add-check-in-time">
        <label for={timeId}>{t('logCheckInTime')}</label>
        <input
          id={timeId}
          type="time"
          required
          value={time}
          aria-invalid={fault === 'noTime' || fault === 'future'}
          aria-describedby={faultId}
          ref={timeField}
          onInput={(event) => {
            setTime(event.currentTarget.value);
            setFault(null);
          }}
        />
      </div>
      <MoodField mood={draft.mood} onMood={(mood) => change({ mood })} />
      <ComparingQuestions answers={draft} onChange={change} />
      <TextField
        label={t('logCheckInGlad')}
        value={draft.gladThings[0] ?? ''}
        enterSubmits
        describedBy={faultId}
        onWrite={(text) => change({ gladThings: draft.gladThings.with(0, text) })}
      />
      <Notice tone="trouble" id={faultId}>
        {fault !== null ? faultText(fault) : task.state === 'failed' && t('failedTryAgain')}
      </Notice>
      <div class="log-form-ways">
        <Button type="submit" waiting={task.state === 'running'}>
          {t('keptWordsKeep')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {t('keptWordsCancel')}
        </Button>
      </div>
    </form>
  );
}

const faultText = (fault: AddedCheckInFault | 'noTime'): string =>
  fault === 'noTime' || fault === 'future'
    ? t(`logCheckInFault_${fault}`)
    : t(`checkInFault_${fault}`, { most: numberText(MAX_TEXT_LENGTH) });
