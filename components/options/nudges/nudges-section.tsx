import type { JSX } from 'preact';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/i18n/translate';
import type { NudgeActions } from '../../../lib/pages/options/nudge-actions';
import { Button } from '../../controls/button';
import { OptionsSection } from '../options-section';
import { AlternativesBlock } from './alternatives-block';
import { PaceBlock } from './pace-block';
import { QuietHoursBlock } from './quiet-hours-block';
import { TriggersBlock } from './triggers-block';
import { WithholdingBlock } from './withholding-block';

interface NudgesSectionProps {
  readonly settings: Settings;
  readonly actions: NudgeActions;
  onOpenLog(): void;
}

/** When nudges are shown and when they are not. */
export function NudgesSection(props: NudgesSectionProps): JSX.Element {
  const { settings, actions, onOpenLog } = props;
  return (
    <OptionsSection part="nudges" title={t('optionsNudges')}>
      <div class="option-blocks">
        <PaceBlock
          pace={settings.pace}
          minutes={settings.firstNudgeMinutes}
          onPace={actions.setPace}
          onFirstNudgeMinutes={actions.setFirstNudgeMinutes}
        />
        <TriggersBlock settings={settings} onTrigger={actions.setTrigger} />
        <QuietHoursBlock quietHours={settings.quietHours} onQuietHours={actions.setQuietHours} />
        <AlternativesBlock alternatives={settings.alternatives} onAlternatives={actions.setAlternatives} />
        <WithholdingBlock withholding={settings.withholding} onWithholding={actions.setWithholding} />
        <p>
          <Button onPress={onOpenLog}>{t('optionsLog')}</Button>
        </p>
      </div>
    </OptionsSection>
  );
}
