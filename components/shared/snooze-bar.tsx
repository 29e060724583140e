import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/i18n/translate';
import type { SnoozeActions, SnoozeLength } from '../../lib/pages/shared/snooze-actions';
import { timeOrDayText } from '../../lib/wording/date-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import './snooze-bar.css';

const LENGTHS: readonly SnoozeLength[] = ['hour', 'today', 'week'];

interface SnoozeBarProps {
  /** Wall-clock ms, `null` when nudges are not paused. */
  readonly snoozedUntil: number | null;
  readonly today: LocalDay;
  readonly actions: SnoozeActions;
}

/** Pauses nudges; while they are paused, says until when and ends the pause. */
export function SnoozeBar({ snoozedUntil, today, actions }: SnoozeBarProps): JSX.Element {
  const label = useId();
  const task = useTask<void>();
  return (
    <div class="snooze-bar">
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      {snoozedUntil === null ? (
        // biome-ignore lint/a11y/useSemanticElements: these are three actions, not the fields of a form.
        <div class="snooze-row" role="group" aria-labelledby={label}>
          <span id={label}>{t('snooze')}</span>
          {LENGTHS.map((length) => (
            <Button key={length} look="bare" onPress={() => task.run(() => actions.snooze(length))}>
              {t(`snooze_${length}`)}
            </Button>
          ))}
        </div>
      ) : (
        <div class="snooze-row">
          <span>{t('snoozedUntil', { time: timeOrDayText(snoozedUntil, today) })}</span>
          <Button look="bare" onPress={() => task.run(actions.endSnooze)}>
            {t('wakeNudges')}
          </Button>
        </div>
      )}
    </div>
  );
}
