import './snooze-bar.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/platform/i18n';
import { timeOrDayText } from '../../lib/wording/date-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';

const LENGTHS = ['hour', 'today', 'week'] as const;

/** How long nudges are paused: an hour, until the next day begins, or seven days. */
export type SnoozeLength = (typeof LENGTHS)[number];

interface SnoozeBarProps {
  readonly snoozedUntil: number | null;
  readonly today: LocalDay;
  onSnooze(length: SnoozeLength): Promise<void>;
  onWake(): Promise<void>;
}

/** Pauses nudges, or says until when they are quiet and wakes them. */
export function SnoozeBar({ snoozedUntil, today, onSnooze, onWake }: SnoozeBarProps): JSX.Element {
  const label = useId();
  const task = useTask<void>();
  return (
    <div class="snooze-bar">
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      {snoozedUntil === null ? (
        // biome-ignore lint/a11y/useSemanticElements: these are three acts, not the fields of a form.
        <div class="snooze-row" role="group" aria-labelledby={label}>
          <span id={label}>{t('snooze')}</span>
          {LENGTHS.map((length) => (
            <Button key={length} look="bare" onPress={() => task.run(() => onSnooze(length))}>
              {t(`snooze_${length}`)}
            </Button>
          ))}
        </div>
      ) : (
        <div class="snooze-row">
          <span>{t('snoozedUntil', timeOrDayText(snoozedUntil, today))}</span>
          <Button look="bare" onPress={() => task.run(onWake)}>
            {t('wakeNudges')}
          </Button>
        </div>
      )}
    </div>
  );
}
