import type { Database } from '../database/database';
import type { EnoughSchema } from '../database/schema';
import type { FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';

const NOTHING_YET: FolderState = {
  id: 'folder',
  lastNumber: 0,
  notedStores: {},
  rowsNotedAt: null,
  notedErasure: null,
  timeNotedAt: null,
};

const asState = (row: EnoughSchema['folder']['value'] | undefined): FolderState =>
  row?.id === 'folder' ? row : NOTHING_YET;

/** What this browser remembers of its folder. */
export const readFolderState = async (database: Database): Promise<FolderState> =>
  asState(await database.get('folder', 'folder'));

/** The same, within a transaction. */
export const folderStateIn = async (tx: FolderTransaction): Promise<FolderState> =>
  asState(await tx.objectStore('folder').get('folder'));

/**
 * Forgets what was noted, read and written, and nothing else: the next exchange is like a first one.
 * @param notedErasure the person's last erasure of everything, which is not to be noted; wall-clock ms
 */
export async function forgetNotedChanges(database: Database, notedErasure: number | null): Promise<void> {
  const tx = database.transaction(['changes', 'segments', 'readSegments', 'folder'], 'readwrite');
  const before = asState(await tx.objectStore('folder').get('folder'));
  await Promise.all([
    ...(['changes', 'segments', 'readSegments'] as const).map((store) => tx.objectStore(store).clear()),
    tx.objectStore('folder').put({ ...before, notedStores: {}, timeNotedAt: null, notedErasure }),
    tx.done,
  ]);
}

/** Has everything compared with what was noted that this browser or another tool measured. */
export function withTimeToNote(state: FolderState): FolderState {
  const { moments: _noted, toolDays: _too, ...notedStores } = state.notedStores;
  return { ...state, notedStores, timeNotedAt: null };
}

/** Has every row compared with what was noted. Settings are not noted like for the first time, so that they keep their time. */
export function withEverythingToNote(state: FolderState): FolderState {
  const { settings } = state.notedStores;
  return { ...state, notedStores: settings === undefined ? {} : { settings }, timeNotedAt: null };
}

/** Changes what this browser remembers of its folder, in one transaction. */
export async function changeFolderState(
  database: Database,
  change: Partial<Omit<FolderState, 'id'>> | ((before: FolderState) => FolderState),
): Promise<void> {
  const tx = database.transaction('folder', 'readwrite');
  const before = asState(await tx.store.get('folder'));
  const after = typeof change === 'function' ? change(before) : { ...before, ...change };
  await Promise.all([tx.store.put(after), tx.done]);
}
