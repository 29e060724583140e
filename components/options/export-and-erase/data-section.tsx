import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import type { ImportActions } from '../../../lib/pages/options/import-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { ProgressBar } from '../../controls/progress-bar';
import { useProgress } from '../../hooks/use-progress';
import { useTask } from '../../hooks/use-task';
import { Erasures } from '../erasures';
import { ImportBlock } from '../import/import-block';
import { OptionSwitch } from '../option-switch';
import { OptionsSection } from '../options-section';
import { CopiesBlock, type CopyKind } from './copies-block';
import { EraseDialog } from './erase-dialog';
import './data-section.css';

interface DataSectionProps {
  /** Whether everything is in a folder as well, which other browsers may share. */
  readonly hasFolder: boolean;
  /** Whether the popup reminds of saving a copy. */
  readonly backupReminds: boolean;
  readonly importActions: ImportActions;
  onBackupReminds(on: boolean): Promise<void>;
  /**
   * @param onProgress is called with the share that is done, from 0 to 1
   * @returns how many damaged rows are not in the file
   */
  onExport(onProgress: (share: number) => void): Promise<number>;
  onSaveCopy(kind: CopyKind): Promise<void>;
  onErase(): Promise<void>;
}

/** Exporting everything that is stored, bringing in what was exported, and erasing everything. */
export function DataSection({
  hasFolder,
  backupReminds,
  importActions,
  onBackupReminds,
  onExport,
  onSaveCopy,
  onErase,
}: DataSectionProps): JSX.Element {
  const exporting = useTask<number>();
  const erasing = useTask<void>();
  const reminding = useTask<void>();
  const [asking, setAsking] = useState(false);
  const [share, onProgress] = useProgress();
  const erasures = useContext(Erasures);
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
          <Button
            waiting={exporting.state === 'running'}
            onPress={() => exporting.run(() => onExport(onProgress))}
          >
            {t('optionsExport')}
          </Button>
        </div>
        {exporting.state === 'running' && share > 0 && (
          <ProgressBar label={t('optionsExporting')} share={share} />
        )}
        <Notice>{exporting.state === 'done' && t('optionsExported')}</Notice>
        <Notice tone="trouble">
          {exporting.state === 'failed' && t('optionsExportFailed')}
          {Boolean(exporting.answer) && t('optionsExportedWithout', { count: exporting.answer ?? 0 })}
        </Notice>
        {!hasFolder && (
          <OptionSwitch
            on={backupReminds}
            name={t('backupSwitch')}
            hint={t('backupHint')}
            onSwitch={(on) => reminding.run(() => onBackupReminds(on))}
          />
        )}
        <Notice tone="trouble">{reminding.state === 'failed' && t('failedTryAgain')}</Notice>
        <ImportBlock key={erasures} actions={importActions} />
        <CopiesBlock onSave={onSaveCopy} />
        <div class="data-row">
          <p>{t('optionsEraseHint')}</p>
          <Button waiting={erasing.state === 'running'} onPress={() => setAsking(true)}>
            {t('optionsErase')}
          </Button>
        </div>
        <Notice>{erasing.state === 'done' && t('erased')}</Notice>
        <Notice tone="trouble">{erasing.state === 'failed' && t('eraseFailed')}</Notice>
      </div>
      <EraseDialog open={asking} hasFolder={hasFolder} onErase={erase} onClose={() => setAsking(false)} />
    </OptionsSection>
  );
}
