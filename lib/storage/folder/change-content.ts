import { type Change, isMeasured } from '../../domain/folder/change';
import type { Calendar } from '../../domain/time/days';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { readOwnDay } from './own-days';

/** The id of the row, or the day, in the id of something measured. */
export const withoutDevice = (of: string): string => of.slice(of.indexOf('/') + 1);

async function contentOf(
  tx: FolderTransaction,
  { kind, of, print, seen }: ChangeRow,
  calendar: Calendar,
): Promise<unknown> {
  if (kind === 'settings') return JSON.parse(String(print));
  if (kind === 'erasures') return undefined;
  if (kind === 'days') return { ...(await readOwnDay(tx, withoutDevice(of), calendar)), seen };
  return tx.objectStore(kind).get(isMeasured(kind) ? withoutDevice(of) : of);
}

/**
 * The changes that some rows are about, with their content as it is now. One whose content is gone and that was not
 * noted as erased is left out: that is noted next.
 */
export async function changesOf(
  tx: FolderTransaction,
  rows: readonly ChangeRow[],
  calendar: Calendar,
): Promise<{ readonly row: ChangeRow; readonly change: Change }[]> {
  const changes: { row: ChangeRow; change: Change }[] = [];
  for (const row of rows) {
    const { kind, of: id, stamp, print } = row;
    const isWithout = kind === 'erasures' || print === null;
    const value = isWithout ? undefined : await contentOf(tx, row, calendar);
    if (isWithout) changes.push({ row, change: { kind, id, stamp } });
    else if (value !== undefined) changes.push({ row, change: { kind, id, stamp, value } });
  }
  return changes;
}
