import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';

/** Time as a table, the journal as a table, or the journal as a text. */
export type CopyKind = 'time' | 'journal' | 'text';

const KINDS: readonly CopyKind[] = ['time', 'journal', 'text'];

/** Saving copies that other programs open. They can't be brought in again. */
export function CopiesBlock({ onSave }: { onSave(kind: CopyKind): Promise<void> }): JSX.Element {
  const task = useTask<void>();
  return (
    <>
      <div class="data-row">
        <p>{t('copiesHint')}</p>
        <div class="data-ways">
          {KINDS.map((kind) => (
            <Button
              key={kind}
              waiting={task.state === 'running'}
              onPress={() => task.run(() => onSave(kind))}
            >
              {t(`copy_${kind}`)}
            </Button>
          ))}
        </div>
      </div>
      <Notice tone="trouble">{task.state === 'failed' && t('optionsExportFailed')}</Notice>
    </>
  );
}
