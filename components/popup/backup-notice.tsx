import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import type { PageContext } from '../../lib/pages/context';
import type { BackupActions } from '../../lib/pages/popup/backup-actions';
import { dateText } from '../../lib/wording/date-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useLiveQuery } from '../hooks/use-live-query';
import { useTask } from '../hooks/use-task';

interface BackupNoticeProps {
  readonly actions: BackupActions;
  readonly subscribe: PageContext['subscribe'];
  /** Opens the options where everything can be saved. */
  onSave(): void;
}

/** Reminds, now and then, that everything is in this browser alone. It is read on its own, so that the popup waits for nothing. */
export function BackupNotice({ actions, subscribe, onSave }: BackupNoticeProps): JSX.Element {
  const { value: due = null } = useLiveQuery(() => actions.load(), subscribe, []);
  const stopping = useTask<void>();
  return (
    <>
      <Notice>
        {due && stopping.state !== 'done' && (
          <>
            {due.savedOn === null ? t('backupNever') : t('backupLast', { date: dateText(due.savedOn) })}{' '}
            <Button look="bare" onPress={onSave}>
              {t('optionsExport')}
            </Button>{' '}
            <Button look="bare" onPress={() => stopping.run(() => actions.stop())}>
              {t('backupStop')}
            </Button>
          </>
        )}
      </Notice>
      <Notice tone="trouble">{stopping.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}
