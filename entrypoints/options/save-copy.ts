import type { PageContext } from '../../lib/pages/context';
import { loadAllTime, loadAllWritten } from '../../lib/pages/options/load-copies';
import { saveFile } from '../../lib/platform/save-file';

/** Offers time or journal as a file that other programs open. What makes such files is loaded when it is needed. */
export async function saveCopy(context: PageContext, kind: 'time' | 'journal' | 'text'): Promise<void> {
  const { journalCsv, journalMarkdown, timeCsv } = await import('../../lib/wording/copy-text');
  const [name, type, text] =
    kind === 'time'
      ? (['enough-time.csv', 'text/csv', timeCsv(await loadAllTime(context))] as const)
      : kind === 'journal'
        ? (['enough-journal.csv', 'text/csv', journalCsv(await loadAllWritten(context))] as const)
        : (['enough-journal.md', 'text/markdown', journalMarkdown(await loadAllWritten(context))] as const);
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
