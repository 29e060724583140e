import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MeasuringSettings } from '../../lib/domain/attention/measuring-settings';
import { t } from '../../lib/i18n/translate';
import type { CountingActions } from '../../lib/pages/options/counting-actions';
import { hourText } from '../../lib/wording/date-text';
import { Notice } from '../controls/notice';
import { Select } from '../controls/select';
import { useTask } from '../hooks/use-task';
import { OptionSwitch } from './option-switch';
import { OptionsSection } from './options-section';
import './option-block.css';

interface CountingSectionProps {
  readonly settings: MeasuringSettings;
  readonly actions: CountingActions;
}

/** The settings of what counts as a day and as attention. */
export function CountingSection({ settings, actions }: CountingSectionProps): JSX.Element {
  const hint = useId();
  const task = useTask<void>({ inTurn: true });
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), name: hourText(hour) }));
  return (
    <OptionsSection part="counting" title={t('optionsCounting')}>
      <div class="option-block">
        <div class="option-choice">
          <Select
            label={<span class="question">{t('optionsDayStart')}</span>}
            options={hours}
            value={String(settings.dayStartHour)}
            describedBy={hint}
            onChoose={(hour) => task.run(() => actions.setDayStart(Number(hour)))}
          />
          <p id={hint} class="options-hint">
            {t('optionsDayStartHint')}
          </p>
        </div>
        <OptionSwitch
          on={settings.secondScreen}
          name={t('optionsSecondScreen')}
          hint={t('optionsSecondScreenHint')}
          onSwitch={(counts) => task.run(() => actions.setSecondScreen(counts))}
        />
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </OptionsSection>
  );
}
