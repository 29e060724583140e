import './reminder-section.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Reminder, USUAL_REMINDER } from '../../../lib/domain/reminder';
import { t } from '../../../lib/platform/i18n';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionSwitch } from '../option-switch';
import { ReminderTime } from './reminder-time';

/** What can be done about the weekly reminder; each rejects when it could not be stored. */
export interface ReminderActs {
  onReminder(reminder: Reminder | null): Promise<void>;
  /** Asks the browser, so it begins within the click. */
  onNotify(notifies: boolean): Promise<'on' | 'off' | 'declined'>;
}

interface ReminderSectionProps {
  readonly reminder: Reminder | null;
  readonly notifies: boolean;
  readonly acts: ReminderActs;
}

/** Being reminded, once a week, that the week can be looked back on; off until the person wants it. */
export function ReminderSection({ reminder, notifies, acts }: ReminderSectionProps): JSX.Element {
  const id = useId();
  const turning = useTask<void>();
  const notifying = useTask<'on' | 'off' | 'declined'>();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{t('optionsReminder')}</h2>
      <div class="reminder">
        <OptionSwitch
          on={reminder !== null}
          name={t('reminderSwitch')}
          hint={t('reminderHint')}
          onSwitch={(on) => turning.run(() => acts.onReminder(on ? USUAL_REMINDER : null))}
        />
        {reminder && (
          <>
            <ReminderTime reminder={reminder} onReminder={acts.onReminder} />
            <OptionSwitch
              on={notifies}
              name={t('reminderNotifies')}
              hint={t('reminderNotifiesHint')}
              onSwitch={(on) => notifying.run(() => acts.onNotify(on))}
            />
            <Notice>{notifying.answer === 'declined' && t('reminderDeclined')}</Notice>
          </>
        )}
        <Notice tone="trouble">
          {(turning.state === 'failed' || notifying.state === 'failed') && t('failedTryAgain')}
        </Notice>
      </div>
    </section>
  );
}
