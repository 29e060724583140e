import { hashOfTexts } from '../../domain/folder/text-hash';
import { JOURNAL_KINDS } from '../../domain/journal/journal-kinds';
import type { FolderTransaction } from './folder-transaction';

/** Which rows a store of the journal has, by their ids, and the day on which that was looked at. */
export const rowsAsText = (ids: readonly string[], today: string): string => `${hashOfTexts(ids)} ${today}`;

/** Unlike any text of {@link rowsAsText}: then all rows are compared. */
const UNKNOWN = '';

/**
 * Does work that changes rows for another browser's sake, so that these rows do not look like this browser's changes. A
 * store that this browser has changed before and not noted yet stays to be noted.
 */
export async function changingForOthers<Result>(
  tx: FolderTransaction,
  today: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const rows = () =>
    Promise.all(
      JOURNAL_KINDS.map(async (kind) => rowsAsText(await tx.objectStore(kind).getAllKeys(), today)),
    );
  const before = await rows();
  const result = await work();
  const after = await rows();
  const state = await tx.objectStore('folder').get('folder');
  if (state?.id === 'folder') {
    const noted: Record<string, string> = { ...state.notedStores };
    JOURNAL_KINDS.forEach((kind, index) => {
      const [then, now = UNKNOWN] = [before[index], after[index]];
      if (then !== now) noted[kind] = noted[kind] === then ? now : UNKNOWN;
    });
    await tx.objectStore('folder').put({ ...state, notedStores: noted });
  }
  return result;
}
