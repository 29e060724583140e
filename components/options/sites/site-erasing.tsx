import type { JSX } from 'preact';
import type { SiteId } from '../../../lib/domain/sites/site';
import { t } from '../../../lib/i18n/translate';
import { siteName } from '../../../lib/wording/site-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { ScreenReaderText } from '../../controls/screen-reader-text';
import { useTask } from '../../hooks/use-task';

interface SiteErasingProps {
  readonly site: SiteId;
  /** @returns puts it back */
  onErase(site: SiteId): Promise<() => Promise<void>>;
}

/** Erasing what was measured on a site, and putting it back. */
export function SiteErasing({ site, onErase }: SiteErasingProps): JSX.Element {
  const erasing = useTask<() => Promise<void>>();
  const restoring = useTask<void>();
  const putBack = erasing.answer;
  return (
    <>
      <p>
        <Button
          look="bare"
          waiting={erasing.state === 'running'}
          onPress={() => {
            restoring.reset();
            erasing.run(() => onErase(site));
          }}
        >
          <ScreenReaderText seen={t('siteErase')} read={t('siteEraseNamed', { site: siteName(site) })} />
        </Button>
      </p>
      <Notice>
        {putBack && restoring.state !== 'done' && (
          <>
            {t('keptWordsErased')}{' '}
            <Button look="bare" onPress={() => restoring.run(putBack)}>
              {t('keptWordsPutBack')}
            </Button>
          </>
        )}
      </Notice>
      <Notice tone="trouble">
        {(erasing.state === 'failed' || restoring.state === 'failed') && t('failedTryAgain')}
      </Notice>
    </>
  );
}
