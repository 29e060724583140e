import './erased-notice.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';

interface ErasedNoticeProps {
  /** The id of what was erased and can be put back, `null` for nothing. */
  readonly erased: string | null;
  /** Erasing it, or putting it back, did not work. */
  readonly failed: boolean;
  onPutBack(): void;
}

/** Stays in view after something was erased, and puts it back. */
export function ErasedNotice({ erased, failed, onPutBack }: ErasedNoticeProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone: a keyboard goes on where it can be undone.
  useEffect(() => {
    if (erased !== null) place.current?.querySelector('button')?.focus();
  }, [erased]);
  return (
    <div class="erased-notice" ref={place}>
      <Notice>
        {erased !== null && (
          <>
            {t('keptWordsErased')}{' '}
            <Button look="bare" onPress={onPutBack}>
              {t('keptWordsPutBack')}
            </Button>
          </>
        )}
      </Notice>
      <Notice tone="trouble">{failed && t('failedTryAgain')}</Notice>
    </div>
  );
}
