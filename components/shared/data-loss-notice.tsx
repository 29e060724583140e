import type { JSX } from 'preact';
import type { OptionsPart } from '../../lib/domain/options-part';
import { t } from '../../lib/i18n/translate';
import type { PageContext } from '../../lib/pages/context';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useLiveQuery } from '../hooks/use-live-query';
import { useTask } from '../hooks/use-task';
import './data-loss-notice.css';

interface DataLossNoticeProps {
  readonly loss: Pick<PageContext['dataLoss'], 'isToBeTold' | 'onChanged' | 'dismiss'>;
  /** The folder that the person used, if any: it still has everything. */
  readonly folder: Pick<PageContext['folder'], 'key'>;
  /** Opens the options where everything can be brought back: from the folder, or from a file. */
  onBringBack(part: Extract<OptionsPart, 'folder' | 'data'>): void;
}

/** Says that the browser lost the database, and how everything comes back, until the person has read it. */
export function DataLossNotice({ loss, folder, onBringBack }: DataLossNoticeProps): JSX.Element {
  const { value: from = null } = useLiveQuery(
    async () => ((await loss.isToBeTold()) ? ((await folder.key()) ? 'folder' : 'data') : null),
    (changed) => loss.onChanged(changed),
    [],
  );
  const dismissing = useTask<void>();
  return (
    <div class="data-loss-notice">
      <Notice tone="trouble">
        {from && (
          <>
            {t(from === 'folder' ? 'dataLostFolder' : 'dataLost')}{' '}
            <Button look="bare" onPress={() => onBringBack(from)}>
              {t('dataLostBack')}
            </Button>{' '}
            <Button look="bare" onPress={() => dismissing.run(() => loss.dismiss())}>
              {t('dataLostSeen')}
            </Button>
          </>
        )}
      </Notice>
      <Notice tone="trouble">{dismissing.state === 'failed' && t('failedTryAgain')}</Notice>
    </div>
  );
}
