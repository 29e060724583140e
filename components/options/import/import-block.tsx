import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import type { ImportActions, ImportPreview } from '../../../lib/pages/options/import-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { ProgressBar } from '../../controls/progress-bar';
import { useProgress } from '../../hooks/use-progress';
import { useTask } from '../../hooks/use-task';
import { ImportDialog, type ImportWay } from './import-dialog';
import { ImportResult } from './import-result';
import './import-block.css';

/** What became of the file that was chosen last. */
type Answer = Awaited<ReturnType<ImportActions['preview']>>;

/** Choosing a file, seeing what is in it, bringing it in, and taking that back. */
export function ImportBlock({ actions }: { readonly actions: ImportActions }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const reading = useTask<Answer>();
  const storing = useTask<() => Promise<void>>();
  const undoing = useTask<void>();
  const [shown, setShown] = useState<ImportPreview | null>(null);
  const [share, onProgress] = useProgress();
  const isBusy = [reading, storing, undoing].some(({ state }) => state === 'running');

  const read = (file: File): void => {
    for (const task of [reading, storing, undoing]) task.reset();
    onProgress(0);
    reading.run(async () => {
      const answer = await actions.preview(file, onProgress);
      if (typeof answer !== 'string') setShown(answer);
      return answer;
    });
  };
  const store = (preview: ImportPreview, way: ImportWay): void => {
    setShown(null);
    reading.reset();
    onProgress(0);
    storing.run(() => actions.bringIn(preview, way, onProgress));
  };
  return (
    <div class="import">
      <div class="data-row">
        <p>{t('optionsImportHint')}</p>
        <Button waiting={isBusy} onPress={() => input.current?.click()}>
          {t('optionsImport')}
        </Button>
        <input
          ref={input}
          class="import-file"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {reading.state === 'running' && <ProgressBar label={t('importReading')} share={share} />}
      {storing.state === 'running' && <ProgressBar label={t('importStoring')} share={share} />}
      <Notice tone="trouble">
        {typeof reading.answer === 'string' && t(`importFault_${reading.answer}`)}
        {[reading, storing, undoing].some(({ state }) => state === 'failed') && t('importNothingDone')}
      </Notice>
      <ImportResult
        isDone={storing.state === 'done' && undoing.state !== 'done'}
        isUndone={undoing.state === 'done'}
        onUndo={() => storing.answer && undoing.run(storing.answer)}
      />
      <ImportDialog preview={shown} onStore={store} onClose={() => setShown(null)} />
    </div>
  );
}
