import type { JSX } from 'preact';
import { SHOW_PROBABILITY } from '../../../lib/domain/nudges/decision';
import { t } from '../../../lib/i18n/translate';
import { withheldText } from '../../../lib/wording/nudge-text';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionBlock } from '../option-block';
import { OptionSwitch } from '../option-switch';

interface WithholdingBlockProps {
  readonly withholding: boolean;
  onWithholding(withholding: boolean): Promise<void>;
}

/** The experiment of withholding some nudges: its switch, its reason, and what is stored about it. */
export function WithholdingBlock({ withholding, onWithholding }: WithholdingBlockProps): JSX.Element {
  const task = useTask<void>();
  return (
    <OptionBlock title={t('optionsWithholding')}>
      <OptionSwitch
        on={withholding}
        name={t('withholdingSwitch', { share: withheldText(SHOW_PROBABILITY) })}
        hint={t('withholdingHint')}
        onSwitch={(on) => task.run(() => onWithholding(on))}
      />
      <p class="options-hint">{t('withholdingStored')}</p>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </OptionBlock>
  );
}
