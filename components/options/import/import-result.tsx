import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';

interface ImportResultProps {
  readonly isDone: boolean;
  readonly isUndone: boolean;
  onUndo(): void;
}

/** Says that a file was brought in, and takes that back on request. */
export function ImportResult({ isDone, isUndone, onUndo }: ImportResultProps): JSX.Element {
  const result = useRef<HTMLDivElement>(null);
  // The dialog that was answered is gone: the focus moves to the button that undoes it.
  useEffect(() => {
    if (isDone) result.current?.querySelector('button')?.focus();
  }, [isDone]);
  return (
    <div class="import-result" ref={result}>
      <Notice>
        {isDone && (
          <>
            {t('imported')}{' '}
            <Button look="bare" onPress={onUndo}>
              {t('importUndo')}
            </Button>
          </>
        )}
        {isUndone && t('importUndone')}
      </Notice>
    </div>
  );
}
