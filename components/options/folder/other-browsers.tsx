import type { JSX } from 'preact';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import type { FolderPage } from '../../../lib/pages/options/load-folder';
import { timeOrDayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';

interface OtherBrowsersProps {
  readonly others: FolderPage['others'];
  readonly today: LocalDay;
  readonly actions: Pick<FolderActions, 'takeOver'>;
}

/** The other browsers that write in the folder, each with a way to say that it is gone. */
export function OtherBrowsers({ others, today, actions }: OtherBrowsersProps): JSX.Element | null {
  const task = useTask<void>();
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t('folderOthers')}</h3>
      <ul class="folder-facts">
        {others.map(({ device, lastChangeAt }) => {
          const when = timeOrDayText(lastChangeAt, today);
          return (
            <li key={device}>
              {t('folderOtherLast', { when })}{' '}
              <Button
                look="bare"
                label={t('folderGoneNamed', { when })}
                waiting={task.state === 'running'}
                onPress={() => task.run(() => actions.takeOver(device))}
              >
                {t('folderGone')}
              </Button>
            </li>
          );
        })}
      </ul>
      <p class="options-hint">{t('folderGoneHint')}</p>
      <Notice>{task.state === 'done' && t('folderGoneDone')}</Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('folderGoneFailed')}</Notice>
    </>
  );
}
