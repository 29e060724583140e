import './data-section.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionsSection } from '../options-section';
import { EraseDialog } from './erase-dialog';

interface DataSectionProps {
  onExport(): Promise<void>;
  onErase(): Promise<void>;
}

/** Exporting everything that is stored, and erasing it. */
export function DataSection({ onExport, onErase }: DataSectionProps): JSX.Element {
  const exporting = useTask<void>();
  const erasing = useTask<void>();
  const [asking, setAsking] = useState(false);
  const erase = (): void => {
    setAsking(false);
    exporting.reset();
    erasing.run(onErase);
  };
  return (
    <OptionsSection part="data" title={t('optionsData')}>
      <div class="data">
        <div class="data-row">
          <p>{t('optionsExportHint')}</p>
          <Button waiting={exporting.state === 'running'} onPress={() => exporting.run(onExport)}>
            {t('optionsExport')}
          </Button>
        </div>
        <Notice>{exporting.state === 'done' && t('optionsExported')}</Notice>
        <Notice tone="trouble">{exporting.state === 'failed' && t('optionsExportFailed')}</Notice>
        <div class="data-row">
          <p>{t('optionsEraseHint')}</p>
          <Button waiting={erasing.state === 'running'} onPress={() => setAsking(true)}>
            {t('optionsErase')}
          </Button>
        </div>
        <Notice>{erasing.state === 'done' && t('erased')}</Notice>
        <Notice tone="trouble">{erasing.state === 'failed' && t('eraseFailed')}</Notice>
      </div>
      <EraseDialog open={asking} onErase={erase} onClose={() => setAsking(false)} />
    </OptionsSection>
  );
}
