import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

/** Saves the key of the folder as a file that a passphrase protects. */
export function KeyFileToSave({
  actions,
}: {
  readonly actions: Pick<FolderActions, 'saveKey'>;
}): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const saving = useTask<void>();
  return (
    <form
      class="folder-key-form folder-key-why"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase.trim() !== '') saving.run(() => actions.saveKey(passphrase.trim()));
      }}
    >
      <TextField
        label={t('folderPassphrase')}
        value={passphrase}
        enterSubmits
        onWrite={(value) => {
          saving.reset();
          setPassphrase(value);
        }}
      />
      <p class="options-hint">{t('folderPassphraseHint')}</p>
      <div class="folder-buttons">
        <Button type="submit" waiting={saving.state === 'running' || passphrase.trim() === ''}>
          {t('folderSaveKey')}
        </Button>
      </div>
      <Notice>{saving.state === 'done' && t('optionsExported')}</Notice>
      <Notice tone="trouble">{saving.state === 'failed' && t('failedTryAgain')}</Notice>
    </form>
  );
}
