import './counting-section.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings';
import { t } from '../../lib/platform/i18n';
import { Notice } from '../controls/notice';
import { Switch } from '../controls/switch';
import { useTask } from '../use-task';
import { hourText } from '../wording/date';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface CountingSectionProps {
  readonly settings: Settings;
  onDayStart(hour: number): Promise<void>;
  onSecondScreen(counts: boolean): Promise<void>;
}

/** What counts as a day, and as attention. */
export function CountingSection({ settings, onDayStart, onSecondScreen }: CountingSectionProps): JSX.Element {
  const id = useId();
  const hint = useId();
  const task = useTask<void>();
  return (
    <section class="options-section">
      <h2>{t('optionsCounting')}</h2>
      <div class="counting">
        <p class="counting-line">
          <label class="question" for={id}>
            {t('optionsDayStart')}
          </label>
          <select
            id={id}
            aria-describedby={hint}
            value={settings.dayStartHour}
            onChange={(event) => {
              const hour = Number(event.currentTarget.value);
              task.run(() => onDayStart(hour));
            }}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {hourText(hour)}
              </option>
            ))}
          </select>
        </p>
        <p id={hint} class="options-hint">
          {t('optionsDayStartHint')}
        </p>
        <Switch on={settings.secondScreen} onSwitch={(counts) => task.run(() => onSecondScreen(counts))}>
          {t('optionsSecondScreen')}
        </Switch>
        <p class="options-hint">{t('optionsSecondScreenHint')}</p>
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </section>
  );
}
