import type { Settings } from '../../domain/settings';
import type { exclusively } from '../../platform/lock';
import type { Beside } from '../database/archive';
import type { Connection, Database } from '../database/database';
import { STRICT } from '../database/durability';
import { folderStateIn, withEverythingToNote } from '../folder/folder-state';
import type { SettingsStore } from '../settings/settings-store';
import { isSameValue } from '../shapes/stored-shape';
import type { StoredDrafts } from './stored-drafts';
import { UNFINISHED_IMPORT, type UnfinishedImport, type ValuesBesideRows } from './unfinished-import-row';

export interface FinishingDependencies {
  readonly connection: Connection;
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  readonly drafts: Pick<StoredDrafts, 'replace'>;
  readonly exclusively: typeof exclusively;
}

/** Drafts and settings that take the place of others together with the rows of a file. */
export const unfinishedImport = (
  of: string,
  { erasedAt }: Pick<Settings, 'erasedAt'>,
  before: ValuesBesideRows,
  after: ValuesBesideRows,
): UnfinishedImport => ({ id: UNFINISHED_IMPORT, of, erasedAt, before, after });

/**
 * Notes in the transaction that changes rows what is to be stored beside them, and has all rows compared with what was
 * noted for the folder. The transaction fails while another import is not finished.
 */
export const besideRows =
  (unfinished: UnfinishedImport): Beside =>
  async (tx, changes) => {
    const store = tx.objectStore('folder');
    const other = await store.get(UNFINISHED_IMPORT);
    if (other?.id === UNFINISHED_IMPORT && other.of !== unfinished.of) {
      throw new Error('Another import is not finished.');
    }
    await store.put(unfinished);
    await store.put(withEverythingToNote(await folderStateIn(tx)));
    return changes;
  };

/** The settings that are still to be changed. A field that was changed again since stays as it is now. */
const settingsToChange = (now: Settings, { before, after }: UnfinishedImport): Partial<Settings> =>
  Object.fromEntries(
    (Object.keys(after.settings) as (keyof Settings)[])
      .filter((field) => isSameValue(now[field], before.settings[field]))
      .filter((field) => !isSameValue(now[field], after.settings[field]))
      .map((field) => [field, after.settings[field]]),
  );

async function storeBeside(
  unfinished: UnfinishedImport,
  { settings, drafts }: FinishingDependencies,
): Promise<void> {
  const now = await settings.read();
  // What the person has erased since does not come back.
  if (now.erasedAt !== unfinished.erasedAt) return;
  await drafts.replace(unfinished.before.drafts, unfinished.after.drafts);
  if (Object.keys(settingsToChange(now, unfinished)).length > 0) {
    await settings.change((latest) => settingsToChange(latest, unfinished));
  }
}

async function forget(database: Database, { of }: UnfinishedImport): Promise<void> {
  const tx = database.transaction('folder', 'readwrite', STRICT);
  const now = await tx.store.get(UNFINISHED_IMPORT);
  if (now?.id === UNFINISHED_IMPORT && now.of === of) await tx.store.delete(UNFINISHED_IMPORT);
  await tx.done;
}

/**
 * Stores what is still to be stored of an import whose rows are there, if there is one. It can be killed anywhere: the
 * next call goes on.
 * @throws when it can't be stored now; then it stays to be stored
 */
export const finishImport = (dependencies: FinishingDependencies): Promise<void> =>
  dependencies.exclusively('import', async () => {
    const database = await dependencies.connection.open();
    const unfinished = await database.get('folder', UNFINISHED_IMPORT);
    if (unfinished?.id !== UNFINISHED_IMPORT) return;
    await storeBeside(unfinished, dependencies);
    await forget(database, unfinished);
  });
