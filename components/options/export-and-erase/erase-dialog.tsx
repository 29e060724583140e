import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Dialog } from '../../controls/dialog';
import './erase-dialog.css';

interface EraseDialogProps {
  readonly open: boolean;
  /** Whether everything is in a folder as well, which other browsers may share. */
  readonly hasFolder: boolean;
  onErase(): void;
  onClose(): void;
}

const ERASED = ['eraseGoes_1', 'eraseGoes_2', 'eraseGoes_3'] as const;

/** Says what is erased and what is kept, before anything is erased. */
export function EraseDialog({ open, hasFolder, onErase, onClose }: EraseDialogProps): JSX.Element {
  return (
    <Dialog open={open} title={t('eraseTitle')} onClose={onClose}>
      <div class="erase">
        <p>{t('eraseGoes')}</p>
        <ul>
          {ERASED.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
          {hasFolder && <li>{t('eraseGoes_folder')}</li>}
        </ul>
        <p>{t('eraseStays')}</p>
        <div class="erase-ways">
          <Button onPress={onClose}>{t('eraseCancel')}</Button>
          <Button look="main" onPress={onErase}>
            {t('eraseConfirm')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
