import type { JSX } from 'preact';
import type { QuietHours } from '../../../lib/domain/nudges/quiet-hours';
import { SUGGESTED_QUIET_HOURS } from '../../../lib/domain/nudges/quiet-hours-draft';
import { t } from '../../../lib/i18n/translate';
import { Notice } from '../../controls/notice';
import { Switch } from '../../controls/switch';
import { useTask } from '../../hooks/use-task';
import { OptionBlock } from '../option-block';
import { QuietTimes } from './quiet-times';
import './quiet-hours-block.css';

interface QuietHoursBlockProps {
  readonly quietHours: QuietHours | null;
  onQuietHours(quietHours: QuietHours | null): Promise<void>;
}

/** Hours of every day in which no nudge is shown. They are off until the person turns them on. */
export function QuietHoursBlock({ quietHours, onQuietHours }: QuietHoursBlockProps): JSX.Element {
  const task = useTask<void>();
  return (
    <OptionBlock title={t('optionsQuietHours')}>
      <Switch
        on={quietHours !== null}
        onSwitch={(on) => task.run(() => onQuietHours(on ? SUGGESTED_QUIET_HOURS : null))}
      >
        {t('quietHoursSwitch')}
      </Switch>
      {quietHours && <QuietTimes quietHours={quietHours} onQuietHours={onQuietHours} />}
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </OptionBlock>
  );
}
