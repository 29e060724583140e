import './data-loss-notice.css';
import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import type { PageContext } from '../../lib/pages/context';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useLiveQuery } from '../hooks/use-live-query';
import { useTask } from '../hooks/use-task';

interface DataLossNoticeProps {
  readonly loss: Pick<PageContext['dataLoss'], 'isToBeTold' | 'onChanged' | 'dismiss'>;
}

/** Says that the browser lost the database, until the person has read it. */
export function DataLossNotice({ loss }: DataLossNoticeProps): JSX.Element {
  const { value: isLost = false } = useLiveQuery(
    () => loss.isToBeTold(),
    (changed) => loss.onChanged(changed),
    [],
  );
  const dismissing = useTask<void>();
  return (
    <div class="data-loss-notice">
      <Notice tone="trouble">
        {isLost && (
          <>
            {t('dataLost')}{' '}
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
