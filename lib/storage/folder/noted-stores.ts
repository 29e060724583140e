import { JOURNAL_KINDS } from '../../domain/folder/change';
import { hashOfTexts } from '../../domain/folder/text-hash';
import type { FolderTransaction } from './folder-transaction';

/** Which rows each store of the journal has, and on which day that was looked at. */
export const rowsOfStore = async (
  tx: FolderTransaction,
  kind: (typeof JOURNAL_KINDS)[number],
  today: string,
): Promise<string> => `${hashOfTexts(await tx.objectStore(kind).getAllKeys())} ${today}`;

/** Unlike any stored value of {@link rowsOfStore}: then all rows are compared. */
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
  const rows = () => Promise.all(JOURNAL_KINDS.map((kind) => rowsOfStore(tx, kind, today)));
  const before = await rows();
  const result = await work();
  const after = await rows();
  const state = await tx.objectStore('folder').get('folder');
  if (state) {
    const noted: Record<string, string> = { ...state.notedStores };
    JOURNAL_KINDS.forEach((kind, index) => {
      const [then, now = UNKNOWN] = [before[index], after[index]];
      if (then !== now) noted[kind] = noted[kind] === then ? now : UNKNOWN;
    });
    await tx.objectStore('folder').put({ ...state, notedStores: noted });
  }
  return result;
}
