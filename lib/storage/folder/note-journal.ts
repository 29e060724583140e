import { type Change, changeKey, type JournalKind } from '../../domain/folder/change';
import { type Erasures, withoutErased } from '../../domain/folder/erasure';
import { type DeviceId, latestStamp, type Stamp, stampAfter } from '../../domain/folder/stamp';
import { localDay } from '../../domain/time/days';
import type { Row } from '../database/schema';
import { keysOfKind, putChanges } from './change-rows';
import type { FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { rowsOfStore } from './noted-stores';
import { type NotingInputs, waiting } from './noting';

/**
 * The stamp of a row that was written at `updatedAt`: later than the version it replaces, and later than every erasure
 * that would otherwise take it.
 */
function stampOfRow(
  change: Omit<Change, 'stamp'>,
  updatedAt: number,
  before: Stamp | undefined,
  erasures: Erasures,
  device: DeviceId,
): Stamp {
  const stamp = stampAfter(before, updatedAt, device);
  const isTaken = withoutErased({ ...change, stamp }, erasures).value === undefined;
  return isTaken ? stampAfter(latestStamp([stamp, ...erasures.values()]), updatedAt, device) : stamp;
}

/** Notes rows of the journal that were written or changed since they were last noted. */
async function noteRows(
  tx: FolderTransaction,
  kind: JournalKind,
  rows: readonly Row[],
  { device }: NotingInputs,
  erasures: Erasures,
): Promise<void> {
  const changes = tx.objectStore('changes');
  const known = await Promise.all(rows.map(({ id }) => changes.get(changeKey({ kind, id }))));
  const noted = rows.flatMap((row, index) => {
    const before = known[index];
    if (before?.print === row.updatedAt) return [];
    const change = { kind, id: row.id, value: row };
    return [
      waiting(change, stampOfRow(change, row.updatedAt, before?.stamp, erasures, device), row.updatedAt),
    ];
  });
  await putChanges(tx, noted);
}

/** Notes rows of the journal that are gone since they were last noted. */
async function noteGone(
  tx: FolderTransaction,
  kind: JournalKind,
  rows: readonly Row[],
  { device, now }: NotingInputs,
): Promise<void> {
  const present = new Set(rows.map(({ id }) => id));
  const known = await tx.objectStore('changes').getAll(keysOfKind(kind));
  const gone = known.filter(({ of, print }) => print !== null && !present.has(of));
  await putChanges(
    tx,
    gone.map(({ of, stamp }) => waiting({ kind, id: of }, stampAfter(stamp, now, device), null)),
  );
}

/** How far before the last noting rows are looked at, in ms: it takes a moment, and clocks are set. */
const ROWS_REACH = 5 * 60 * 1_000;

/**
 * Notes what was written, changed and erased in a store of the journal. All rows are compared when other rows are there
 * than were noted, and once a day; otherwise those that were changed lately.
 * @returns which rows are there
 */
export async function noteJournal(
  tx: FolderTransaction,
  kind: JournalKind,
  inputs: NotingInputs,
  erasures: Erasures,
  { notedStores, rowsNotedAt }: FolderState,
): Promise<string> {
  const there = await rowsOfStore(tx, kind, localDay(inputs.now, inputs.calendar));
  const store = tx.objectStore(kind);
  if (there === notedStores[kind]) {
    const since = Math.min(rowsNotedAt ?? 0, inputs.now) - ROWS_REACH;
    const rows: Row[] = await store.index('updatedAt').getAll(IDBKeyRange.lowerBound(since));
    await noteRows(tx, kind, rows, inputs, erasures);
  } else {
    const rows: Row[] = await store.getAll();
    await noteRows(tx, kind, rows, inputs, erasures);
    await noteGone(tx, kind, rows, inputs);
  }
  return there;
}
