import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface FolderKeyFormProps {
  readonly question: string;
  /** @returns whether the key fits */
  onKey(key: string): Promise<boolean>;
}

/** Takes the key of another browser, as the person has copied it there. */
export function FolderKeyForm({ question, onKey }: FolderKeyFormProps): JSX.Element {
  const [key, setKey] = useState('');
  const using = useTask<boolean>();
  const id = useId();
  const isWrong = using.state === 'done' && using.answer === false;
  return (
    <form
      class="folder-key-form"
      onSubmit={(event) => {
        event.preventDefault();
        using.run(() => onKey(key));
      }}
    >
      <p id={id}>{question}</p>
      <TextField
        label={t('folderKeyLabel')}
        value={key}
        rows={2}
        enterSubmits
        describedBy={id}
        invalid={isWrong}
        onWrite={(value) => {
          using.reset();
          setKey(value);
        }}
      />
      <div class="folder-buttons">
        <Button type="submit" waiting={using.state === 'running' || key.trim() === ''}>
          {t('folderUseKey')}
        </Button>
      </div>
      <Notice tone="trouble">
        {(isWrong && t('folderOtherKey')) || (using.state === 'failed' && t('failedTryAgain'))}
      </Notice>
    </form>
  );
}
