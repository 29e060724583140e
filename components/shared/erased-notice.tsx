import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import './erased-notice.css';

interface ErasedNoticeProps {
  /** The id of the entry that was erased and can be put back, `null` for none. */
  readonly erased: string | null;
  /** Whether erasing it or putting it back failed. */
  readonly failed: boolean;
  onPutBack(): void;
}

/** Says that an entry was erased, and puts it back on request. It stays in view while the page scrolls. */
export function ErasedNotice({ erased, failed, onPutBack }: ErasedNoticeProps): JSX.Element {
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus moves to the one that undoes it.
  useEffect(() => {
    if (erased !== null) notice.current?.querySelector('button')?.focus();
  }, [erased]);
  return (
    <div class="erased-notice" ref={notice}>
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
