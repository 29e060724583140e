import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface KeyFileToOpenProps {
  readonly actions: Pick<FolderActions, 'keyInFile'>;
  /** @returns whether the key fits */
  onKey(key: string): Promise<boolean>;
}

/** Takes the key of the folder from a file that was saved, with its passphrase. */
export function KeyFileToOpen({ actions, onKey }: KeyFileToOpenProps): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const opening = useTask<'used' | 'wrong' | 'other'>();
  const isOpening = opening.state === 'running';
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<'used' | 'wrong' | 'other'> => {
    const key = await actions.keyInFile(file, passphrase.trim());
    if (key === undefined) return 'wrong';
    setPassphrase('');
    return (await onKey(key)) ? 'used' : 'other';
  };
  return (
    <div class="folder-key-form">
      <p class="options-hint">{t('folderKeyFileHint')}</p>
      <TextField
        label={t('folderPassphrase')}
        value={passphrase}
        waiting={isOpening}
        onWrite={(value) => {
          opening.reset();
          setPassphrase(value);
        }}
      />
      <div class="folder-buttons">
        <Button waiting={isOpening || passphrase.trim() === ''} onPress={() => input.current?.click()}>
          {t('folderOpenKeyFile')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('folderOpenKeyFile')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) opening.run(() => open(file));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Notice>{isOpening && t('folderPassphraseWorks')}</Notice>
      <Notice tone="trouble">
        {(opening.answer === 'wrong' && t('folderKeyFileWrong')) ||
          (opening.answer === 'other' && t('folderOtherKey')) ||
          (opening.state === 'failed' && t('failedTryAgain'))}
      </Notice>
    </div>
  );
}
