import type { JSX } from 'preact';
import { type Reminder, SUGGESTED_REMINDER } from '../../../lib/domain/reminder';
import { t } from '../../../lib/i18n/translate';
import type { ReminderActions } from '../../../lib/pages/options/reminder-actions';
import type { GuessActions } from '../../../lib/pages/shared/guess-actions';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionSwitch } from '../option-switch';
import { OptionsSection } from '../options-section';
import { ReminderTime } from './reminder-time';
import './reminder-section.css';

interface ReminderSectionProps {
  readonly reminder: Reminder | null;
  readonly isNotifying: boolean;
  /** Whether a guess is offered before a finished week is shown. */
  readonly guessFirst: boolean;
  readonly actions: ReminderActions;
  readonly guessActions: Pick<GuessActions, 'setOffered'>;
}

/** The weekly reminder to look back on the week, off until the person turns it on; and the guess before a week is shown. */
export function ReminderSection(props: ReminderSectionProps): JSX.Element {
  const { reminder, isNotifying, guessFirst, actions, guessActions } = props;
  const turning = useTask<void>();
  const guessing = useTask<void>();
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
        <OptionSwitch
          on={guessFirst}
          name={t('guessSwitch')}
          hint={t('guessSwitchHint')}
          onSwitch={(on) => guessing.run(() => guessActions.setOffered(on))}
        />
        <Notice tone="trouble">
          {[turning, notifying, guessing].some(({ state }) => state === 'failed') && t('failedTryAgain')}
        </Notice>
      </div>
    </OptionsSection>
  );
}
