import type { JSX } from 'preact';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import { dateText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { KeyFileToSave } from './key-file-to-save';
import './folder-key.css';

interface FolderKeyProps {
  /** As text. */
  readonly value: string;
  readonly today: LocalDay;
  readonly actions: Pick<FolderActions, 'saveKey'>;
  onCopy(): Promise<void>;
  onPrint(): void;
  onHide(): void;
}

/** The key of the folder, to copy or to print. What is printed is the recovery sheet alone. */
export function FolderKey({ value, today, actions, onCopy, onPrint, onHide }: FolderKeyProps): JSX.Element {
  const copying = useTask<void>();
  return (
    <div class="folder-key">
      <p class="folder-key-why">{t('folderKeyIs')}</p>
      <h3 class="folder-sheet">{t('folderSheetTitle')}</h3>
      <p>
        <code class="folder-key-text" dir="ltr">
          {value}
        </code>
      </p>
      <p class="folder-sheet">{t('folderSheetHow', { section: t('optionsFolder') })}</p>
      <p class="folder-sheet">{t('folderSheetDate', { date: dateText(today) })}</p>
      <div class="folder-buttons">
        <Button waiting={copying.state === 'running'} onPress={() => copying.run(onCopy)}>
          {t('folderCopyKey')}
        </Button>
        <Button onPress={onPrint}>{t('folderPrintKey')}</Button>
        <Button look="bare" onPress={onHide}>
          {t('folderHideKey')}
        </Button>
      </div>
      <Notice>{copying.state === 'done' && t('folderKeyCopied')}</Notice>
      <Notice tone="trouble">{copying.state === 'failed' && t('failedTryAgain')}</Notice>
      <KeyFileToSave actions={actions} />
    </div>
  );
}
