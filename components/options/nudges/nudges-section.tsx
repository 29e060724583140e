import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../../lib/domain/settings';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { NudgeActions } from '../../../lib/pages/options/nudge-actions';
import { t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';
import { SnoozeBar } from '../../shared/snooze-bar';
import { OptionBlock } from '../option-block';
import { AlternativesBlock } from './alternatives-block';
import { PaceBlock } from './pace-block';
import { QuietHoursBlock } from './quiet-hours-block';
import { TriggersBlock } from './triggers-block';
import { WithholdingBlock } from './withholding-block';

interface NudgesSectionProps {
  readonly settings: Settings;
  /** Wall-clock ms, `null` when nudges are not paused. */
  readonly snoozedUntil: number | null;
  readonly today: LocalDay;
  readonly actions: NudgeActions;
  onOpenLog(): void;
}

/** When nudges are shown and when they are not. */
export function NudgesSection(props: NudgesSectionProps): JSX.Element {
  const { settings, snoozedUntil, today, actions, onOpenLog } = props;
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{t('optionsNudges')}</h2>
      <div class="option-blocks">
        <PaceBlock
          pace={settings.pace}
          minutes={settings.firstNudgeMinutes}
          onPace={actions.setPace}
          onFirstNudgeMinutes={actions.setFirstNudgeMinutes}
        />
        <TriggersBlock settings={settings} onTrigger={actions.setTrigger} />
        <QuietHoursBlock quietHours={settings.quietHours} onQuietHours={actions.setQuietHours} />
        <OptionBlock title={t('optionsPause')}>
          <SnoozeBar snoozedUntil={snoozedUntil} today={today} actions={actions} />
        </OptionBlock>
        <AlternativesBlock alternatives={settings.alternatives} onAlternatives={actions.setAlternatives} />
        <WithholdingBlock withholding={settings.withholding} onWithholding={actions.setWithholding} />
        <p>
          <Button onPress={onOpenLog}>{t('optionsLog')}</Button>
        </p>
      </div>
    </section>
  );
}
