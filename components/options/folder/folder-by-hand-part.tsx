import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import type { FolderPage } from '../../../lib/pages/options/load-folder';
import { timeOrDayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { FolderKeyForm } from './folder-key-form';
import { KeyFileToOpen } from './key-file-to-open';

interface FolderByHandPartProps {
  readonly page: Pick<FolderPage, 'hasKey' | 'status'>;
  readonly today: LocalDay;
  readonly actions: Pick<FolderActions, 'useKeyByHand' | 'saveByHand' | 'readByHand' | 'keyInFile'>;
  onKeyMade(): void;
  onShowKey(): void;
}

/** Where the browser has no access to folders: the person saves files into the folder and has others read. */
export function FolderByHandPart(props: FolderByHandPartProps): JSX.Element {
  const { page, today, actions, onKeyMade, onShowKey } = props;
  const making = useTask<void>();
  const saving = useTask<number>();
  const reading = useTask<{ read: number }>();
  const input = useRef<HTMLInputElement>(null);
  if (!page.hasKey) {
    return (
      <div class="folder">
        <p class="options-hint">{t('folderByHand')}</p>
        <FolderKeyForm question={t('folderByHandKey')} onKey={actions.useKeyByHand} />
        <KeyFileToOpen actions={actions} onKey={actions.useKeyByHand} />
        <div class="folder-buttons">
          <Button
            waiting={making.state === 'running'}
            onPress={() =>
              making.run(async () => {
                await actions.useKeyByHand();
                onKeyMade();
              })
            }
          >
            {t('folderNewKey')}
          </Button>
        </div>
        <Notice tone="trouble">{making.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    );
  }
  const { writtenAt, readAt, broken, newer } = page.status;
  return (
    <div class="folder">
      <p class="options-hint">{t('folderByHand')}</p>
      <ul class="folder-facts">
        {writtenAt !== null && <li>{t('folderWrittenAt', { when: timeOrDayText(writtenAt, today) })}</li>}
        {readAt !== null && <li>{t('folderReadAt', { when: timeOrDayText(readAt, today) })}</li>}
      </ul>
      <div class="folder-buttons">
        <Button waiting={saving.state === 'running'} onPress={() => saving.run(actions.saveByHand)}>
          {t('folderSave')}
        </Button>
        <Button waiting={reading.state === 'running'} onPress={() => input.current?.click()}>
          {t('folderReadFiles')}
        </Button>
        <Button look="bare" onPress={onShowKey}>
          {t('folderShowKey')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: true }}
        aria-label={t('folderReadFiles')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          reading.run(() => actions.readByHand(files));
        }}
      />
      <Notice>{saving.state === 'done' && t('folderSaved', { count: saving.answer ?? 0 })}</Notice>
      <Notice>{reading.state === 'done' && t('folderReadDone', { count: reading.answer?.read ?? 0 })}</Notice>
      <Notice>{broken > 0 && t('folderBroken', { count: broken })}</Notice>
      <Notice>{newer > 0 && t('folderNewer')}</Notice>
      <Notice tone="trouble">
        {(saving.state === 'failed' || reading.state === 'failed') && t('failedTryAgain')}
      </Notice>
    </div>
  );
}
