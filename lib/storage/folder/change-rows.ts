import { type ChangeKind, holdsWords } from '../../domain/folder/change';
import type { Erasures } from '../../domain/folder/erasure';
import { type DeviceId, deviceOf } from '../../domain/folder/stamp';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';

/** The keys of all changes of a kind. */
export const keysOfKind = (kind: ChangeKind): IDBKeyRange => IDBKeyRange.bound(`${kind}/`, `${kind}/\uffff`);

/** The known changes of a kind, by their key. */
export async function knownOfKind(
  tx: FolderTransaction,
  kind: ChangeKind,
): Promise<ReadonlyMap<string, ChangeRow>> {
  const rows = await tx.objectStore('changes').getAll(keysOfKind(kind));
  return new Map(rows.map((row) => [row.id, row]));
}

/** All known erasures of more than one row. */
export async function knownErasures(tx: FolderTransaction): Promise<Erasures> {
  const rows = await tx.objectStore('changes').getAll(keysOfKind('erasures'));
  return new Map(rows.map(({ of, stamp }) => [of, stamp]));
}

/** Notes in this browser's segments that versions of changes in them do not count any more. */
async function retire(tx: FolderTransaction, versions: readonly ChangeRow[]): Promise<void> {
  for (const number of new Set(versions.map(({ segment }) => segment))) {
    const segment = number === undefined ? undefined : await tx.objectStore('segments').get(number);
    if (!segment) continue;
    const retired = versions.filter((version) => version.segment === number);
    await tx.objectStore('segments').put({
      ...segment,
      liveBytes: segment.liveBytes - retired.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
      hasErasedWords: segment.hasErasedWords || retired.some(holdsWords),
    });
  }
}

/** Stores what is now known of some changes, each with a key of its own. */
export async function putChanges(tx: FolderTransaction, rows: readonly ChangeRow[]): Promise<void> {
  const changes = tx.objectStore('changes');
  const before = await Promise.all(rows.map(({ id }) => changes.get(id)));
  const retired = before.flatMap((row, index) =>
    row?.segment !== undefined && row.segment !== rows[index]?.segment ? [row] : [],
  );
  await retire(tx, retired);
  await Promise.all(rows.map((row) => changes.put(row)));
}

/** The marks of erased rows: those of this browser are written into the folder in place of the rows. */
export const waitingIfOwn = (rows: readonly ChangeRow[], own: DeviceId): ChangeRow[] =>
  rows.map((row) => (deviceOf(row.stamp) === own ? { ...row, waiting: 1 } : row));

/** Forgets changes that an erasure of everything makes needless. */
export async function forgetChanges(tx: FolderTransaction, rows: readonly ChangeRow[]): Promise<void> {
  await retire(tx, rows);
  await Promise.all(rows.map(({ id }) => tx.objectStore('changes').delete(id)));
}
