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
  const isSaving = saving.state === 'running';
  const save = async (): Promise<void> => {
    await actions.saveKey(passphrase.trim());
    setPassphrase('');
  };
  return (
    <form
      class="folder-key-form folder-key-why"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase.trim() !== '') saving.run(save);
      }}
    >
      <TextField
        label={t('folderPassphrase')}
        value={passphrase}
        waiting={isSaving}
        enterSubmits
        onWrite={(value) => {
          saving.reset();
          setPassphrase(value);
        }}
      />
      <p class="options-hint">{t('folderPassphraseHint')}</p>
      <div class="folder-buttons">
        <Button type="submit" waiting={isSaving || passphrase.trim() === ''}>
          {t('folderSaveKey')}
        </Button>
      </div>
      <Notice>
        {(isSaving && t('folderPassphraseWorks')) || (saving.state === 'done' && t('optionsExported'))}
      </Notice>
      <Notice tone="trouble">{saving.state === 'failed' && t('failedTryAgain')}</Notice>
    </form>
  );
}
