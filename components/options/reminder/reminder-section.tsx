import './reminder-section.css';
import type { JSX } from 'preact';
import { type Reminder, SUGGESTED_REMINDER } from '../../../lib/domain/reminder';
import { t } from '../../../lib/i18n/translate';
import type { ReminderActions } from '../../../lib/pages/options/reminder-actions';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionSwitch } from '../option-switch';
import { OptionsSection } from '../options-section';
import { ReminderTime } from './reminder-time';

interface ReminderSectionProps {
  readonly reminder: Reminder | null;
  readonly isNotifying: boolean;
  readonly actions: ReminderActions;
}

/** The weekly reminder to look back on the week. It is off until the person turns it on. */
export function ReminderSection({ reminder, isNotifying, actions }: ReminderSectionProps): JSX.Element {
  const turning = useTask<void>();
  const notifying = useTask<'on' | 'off' | 'declined'>();
  return (
    <OptionsSection part="reminder" title={t('optionsReminder')}>
      <div class="reminder">
        <OptionSwitch
          on={reminder !== null}
          name={t('reminderSwitch')}
          hint={t('reminderHint')}
          onSwitch={(on) => turning.run(() => actions.setReminder(on ? SUGGESTED_REMINDER : null))}
        />
        {reminder && (
          <>
            <ReminderTime reminder={reminder} onReminder={actions.setReminder} />
            <OptionSwitch
              on={isNotifying}
              name={t('reminderNotifies')}
              hint={t('reminderNotifiesHint')}
              onSwitch={(on) => notifying.run(() => actions.setNotifying(on))}
            />
            <Notice>{notifying.answer === 'declined' && t('reminderDeclined')}</Notice>
          </>
        )}
        <Notice tone="trouble">
          {(turning.state === 'failed' || notifying.state === 'failed') && t('failedTryAgain')}
        </Notice>
      </div>
    </OptionsSection>
  );
}
