import '../nudges/quiet-hours-block.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Reminder } from '../../../lib/domain/reminder';
import { clockText, minutesOf } from '../../../lib/domain/time/clock-time';
import { t } from '../../../lib/platform/i18n';
import { minuteOfDayText, weekdayName } from '../../../lib/wording/date-text';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';

interface ReminderTimeProps {
  readonly reminder: Reminder;
  onReminder(reminder: Reminder): Promise<void>;
}

const isSame = (a: Reminder, b: Reminder): boolean => a.weekday === b.weekday && a.minute === b.minute;

/** On which weekday and at what time. What can't be read is said, and changes nothing. */
export function ReminderTime({ reminder, onReminder }: ReminderTimeProps): JSX.Element {
  const [id, fault] = [useId(), useId()];
  const kept = useOptimisticValue(reminder, onReminder, isSame);
  /** What stands in the field while it can't be kept. */
  const [unkept, setUnkept] = useState<string | null>(null);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), name: weekdayName(day) }));
  const write = (text: string): void => {
    const minute = minutesOf(text);
    setUnkept(minute === null ? text : null);
    if (minute !== null) kept.keep({ ...kept.shown, minute });
  };
  return (
    <>
      <div class="reminder-time quiet-times">
        <Select
          label={t('reminderOn')}
          options={days}
          value={String(kept.shown.weekday)}
          onChoose={(day) => kept.keep({ ...kept.shown, weekday: Number(day) })}
        />
        <label for={id}>{t('reminderAt')}</label>
        <input
          id={id}
          type="time"
          required
          value={unkept ?? clockText(kept.shown.minute)}
          aria-invalid={unkept !== null}
          aria-describedby={fault}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <Notice tone="trouble" id={fault}>
        {unkept !== null && t('reminderFault', minuteOfDayText(reminder.minute))}
      </Notice>
      <Notice tone="trouble">{kept.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}
