import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Reminder } from '../../../lib/domain/reminder';
import { clockText, minutesOf } from '../../../lib/domain/time/clock-time';
import { calendarWeekdays } from '../../../lib/i18n/first-weekday';
import { t, writtenLocale } from '../../../lib/i18n/translate';
import { minuteOfDayText, weekdayName } from '../../../lib/wording/date-text';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';
import '../nudges/quiet-hours-block.css';

interface ReminderTimeProps {
  readonly reminder: Reminder;
  onReminder(reminder: Reminder): Promise<void>;
}

const isSame = (a: Reminder, b: Reminder): boolean => a.weekday === b.weekday && a.minute === b.minute;

/** The weekday and time of the reminder. A time that can't be read changes nothing, and a message says so. */
export function ReminderTime({ reminder, onReminder }: ReminderTimeProps): JSX.Element {
  const [id, fault] = [useId(), useId()];
  const optimistic = useOptimisticValue(reminder, onReminder, isSame);
  /** The text of the field while it is no valid time, `null` otherwise. */
  const [invalid, setInvalid] = useState<string | null>(null);
  const days = calendarWeekdays(writtenLocale()).map((day) => ({
    value: String(day),
    name: weekdayName(day),
  }));
  const write = (text: string): void => {
    const minute = minutesOf(text);
    setInvalid(minute === null ? text : null);
    if (minute !== null) optimistic.keep({ ...optimistic.shown, minute });
  };
  return (
    <>
      <div class="reminder-time quiet-times">
        <Select
          label={t('reminderOn')}
          options={days}
          value={String(optimistic.shown.weekday)}
          onChoose={(day) => optimistic.keep({ ...optimistic.shown, weekday: Number(day) })}
        />
        <label for={id}>{t('reminderAt')}</label>
        <input
          id={id}
          type="time"
          required
          value={invalid ?? clockText(optimistic.shown.minute)}
          aria-invalid={invalid !== null}
          aria-describedby={fault}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <Notice tone="trouble" id={fault}>
        {invalid !== null && t('reminderFault', { time: minuteOfDayText(reminder.minute) })}
      </Notice>
      <Notice tone="trouble">{optimistic.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}
