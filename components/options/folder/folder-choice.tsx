import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions, JoinReply } from '../../../lib/pages/options/folder-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { FolderKeyForm } from './folder-key-form';
import { KeyFileToOpen } from './key-file-to-open';

interface FolderChoiceProps {
  readonly actions: Pick<FolderActions, 'choose' | 'useKey' | 'keyInFile'>;
  /** The folder is used now. */
  onJoined(isNew: boolean): void;
}

/** Chooses a folder, and asks for its key where another browser uses it already. */
export function FolderChoice({ actions, onJoined }: FolderChoiceProps): JSX.Element {
  const choosing = useTask<JoinReply | undefined>();
  const finish = (reply: JoinReply | undefined): JoinReply | undefined => {
    if (reply?.joined) onJoined(reply.isNew);
    return reply;
  };
  const useKey = async (key: string) => finish(await actions.useKey(key))?.joined ?? false;
  const isKeyNeeded = choosing.state === 'done' && choosing.answer?.joined === false;
  return (
    <div class="folder">
      <div class="folder-buttons">
        <Button
          waiting={choosing.state === 'running'}
          onPress={() => choosing.run(async () => finish(await actions.choose()))}
        >
          {t('folderChoose')}
        </Button>
      </div>
      <Notice tone="trouble">{choosing.state === 'failed' && t('folderChooseFailed')}</Notice>
      {isKeyNeeded && (
        <>
          <FolderKeyForm question={t('folderNeedsKey')} onKey={useKey} />
          <KeyFileToOpen actions={actions} onKey={useKey} />
        </>
      )}
    </div>
  );
}
