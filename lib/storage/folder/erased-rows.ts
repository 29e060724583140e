import { type Change, changeKey } from '../../domain/folder/change';
import { affectedBy, type Erasures } from '../../domain/folder/erasure';
import type { FolderTransaction } from './folder-transaction';

/** A stored row that browsers share, without the stamp of its version. */
export type SharedRow = Omit<Change, 'stamp'> & { readonly value: object };

/** Those of some rows from which erasures take something, as they are afterwards. What was not noted yet is left out. */
export async function takenBy(
  tx: FolderTransaction,
  erasures: Erasures,
  rows: readonly SharedRow[],
): Promise<Change[]> {
  const known = await Promise.all(rows.map((row) => tx.objectStore('changes').get(changeKey(row))));
  return affectedBy(
    erasures,
    rows.flatMap((row, index) => {
      const change = known[index];
      return change ? [{ ...row, stamp: change.stamp, value: { ...row.value, seen: change.seen } }] : [];
    }),
  );
}
