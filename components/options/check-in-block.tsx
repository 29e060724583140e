import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CADENCES, type Cadence } from '../../lib/domain/journal/cadence';
import { t } from '../../lib/i18n/translate';
import { Notice } from '../controls/notice';
import { Select } from '../controls/select';
import { useOptimisticValue } from '../hooks/use-optimistic-value';
import { OptionsSection } from './options-section';
import './option-block.css';

interface CheckInBlockProps {
  readonly every: Cadence;
  onEvery(every: Cadence): Promise<void>;
}

/** The setting of how often the popup invites to a check-in. */
export function CheckInBlock({ every, onEvery }: CheckInBlockProps): JSX.Element {
  const hint = useId();
  const chosen = useOptimisticValue(every, onEvery);
  return (
    <OptionsSection part="check-ins" title={t('optionsCheckIns')}>
      <div class="option-block">
        <div class="option-choice">
          <Select
            label={<span class="question">{t('cadenceQuestion')}</span>}
            options={CADENCES.map((value) => ({ value, name: t(`cadence_${value}`) }))}
            value={chosen.shown}
            describedBy={hint}
            onChoose={chosen.keep}
          />
          <p id={hint} class="options-hint">
            {t('cadenceHint')}
          </p>
        </div>
        <Notice tone="trouble">{chosen.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </OptionsSection>
  );
}
