import type { JSX } from 'preact';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import type { FolderPage } from '../../../lib/pages/options/load-folder';
import { timeOrDayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OtherBrowsers } from './other-browsers';

interface FolderInUseProps {
  readonly folder: NonNullable<FolderPage['inUse']>;
  readonly today: LocalDay;
  readonly others: FolderPage['others'];
  readonly actions: Pick<FolderActions, 'allow' | 'leave' | 'takeOver'>;
  onShowKey(): void;
  onLeft(): void;
}

/** What goes on with the folder that is used, and what keeps it from being used. */
export function FolderInUse(props: FolderInUseProps): JSX.Element {
  const { folder, others, today, actions, onShowKey, onLeft } = props;
  const task = useTask<void>();
  const { name, waiting, status } = folder;
  const { trouble, readAt, writtenAt, broken, newer } = status;
  return (
    <div class="folder">
      <p>{t('folderIs', { name })}</p>
      <ul class="folder-facts">
        {writtenAt !== null && <li>{t('folderWrittenAt', { when: timeOrDayText(writtenAt, today) })}</li>}
        {readAt !== null && <li>{t('folderReadAt', { when: timeOrDayText(readAt, today) })}</li>}
        <li>{t('folderWaiting', { count: waiting })}</li>
      </ul>
      <Notice tone="trouble">
        {trouble === 'permission' && t('folderPermission', { button: t('folderAllow') })}
      </Notice>
      <Notice tone="trouble">{trouble === 'missing' && t('folderMissing')}</Notice>
      <Notice tone="trouble">{trouble === 'failed' && t('folderFailed')}</Notice>
      <Notice>{broken > 0 && t('folderBroken', { count: broken })}</Notice>
      <Notice>{newer > 0 && t('folderNewer')}</Notice>
      <div class="folder-buttons">
        {trouble === 'permission' && (
          <Button look="main" waiting={task.state === 'running'} onPress={() => task.run(actions.allow)}>
            {t('folderAllow')}
          </Button>
        )}
        <Button onPress={onShowKey}>{t('folderShowKey')}</Button>
        <Button
          look="bare"
          waiting={task.state === 'running'}
          onPress={() =>
            task.run(async () => {
              await actions.leave();
              onLeft();
            })
          }
        >
          {t('folderLeave')}
        </Button>
      </div>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      <OtherBrowsers others={others} today={today} actions={actions} />
    </div>
  );
}
