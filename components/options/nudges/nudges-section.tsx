import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Pace } from '../../../lib/domain/nudges/pace';
import type { QuietHours } from '../../../lib/domain/nudges/quiet-hours';
import type { Trigger } from '../../../lib/domain/nudges/trigger';
import type { Settings } from '../../../lib/domain/settings';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';
import { SnoozeBar, type SnoozeLength } from '../../shared/snooze-bar';
import { OptionBlock } from '../option-block';
import { PaceBlock } from './pace-block';
import { QuietHoursBlock } from './quiet-hours-block';
import { TriggersBlock } from './triggers-block';
import { WithholdingBlock } from './withholding-block';

/** What can be done about when nudges come; each rejects when it could not be stored. */
export interface NudgeActs {
  onPace(pace: Pace): Promise<void>;
  onFirstNudgeMinutes(minutes: number): Promise<void>;
  onTrigger(trigger: Trigger, on: boolean): Promise<void>;
  onQuietHours(quietHours: QuietHours | null): Promise<void>;
  onSnooze(length: SnoozeLength): Promise<void>;
  onWake(): Promise<void>;
  onWithholding(withholding: boolean): Promise<void>;
}

interface NudgesSectionProps {
  readonly settings: Settings;
  /** Wall-clock ms, `null` when nudges are awake. */
  readonly snoozedUntil: number | null;
  readonly today: LocalDay;
  readonly acts: NudgeActs;
  onOpenLog(): void;
}

/** When nudges come, and when they do not. */
export function NudgesSection(props: NudgesSectionProps): JSX.Element {
  const { settings, snoozedUntil, today, acts, onOpenLog } = props;
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{t('optionsNudges')}</h2>
      <div class="option-blocks">
        <PaceBlock
          pace={settings.pace}
          minutes={settings.firstNudgeMinutes}
          onPace={acts.onPace}
          onFirstNudgeMinutes={acts.onFirstNudgeMinutes}
        />
        <TriggersBlock settings={settings} onTrigger={acts.onTrigger} />
        <QuietHoursBlock quietHours={settings.quietHours} onQuietHours={acts.onQuietHours} />
        <OptionBlock title={t('optionsPause')}>
          <SnoozeBar
            snoozedUntil={snoozedUntil}
            today={today}
            onSnooze={acts.onSnooze}
            onWake={acts.onWake}
          />
        </OptionBlock>
        <WithholdingBlock withholding={settings.withholding} onWithholding={acts.onWithholding} />
        <p>
          <Button onPress={onOpenLog}>{t('optionsLog')}</Button>
        </p>
      </div>
    </section>
  );
}
