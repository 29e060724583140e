import { changeKey } from '../../domain/folder/change';
import type { Erasures } from '../../domain/folder/erasure';
import { stampAfter } from '../../domain/folder/stamp';
import type { JournalKind } from '../../domain/journal/journal-kinds';
import { localDay } from '../../domain/time/days';
import type { Row } from '../database/schema';
import { knownOfKind, putChanges } from './change-rows';
import type { ChangeRow, FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { rowsAsText } from './noted-stores';
import { type NotingInputs, stampAfterErasures, waiting } from './noting';

type Known = ReadonlyMap<string, ChangeRow>;

/** Notes rows of the journal that were written or changed since they were last noted. */
async function noteRows(
  tx: FolderTransaction,
  kind: JournalKind,
  rows: readonly Row[],
  known: Known,
  { device }: NotingInputs,
  erasures: Erasures,
): Promise<void> {
  const noted = rows.flatMap((row) => {
    const change = { kind, id: row.id, value: row };
    const before = known.get(changeKey(change));
    if (before?.print === row.updatedAt) return [];
    return [
      waiting(
        change,
        stampAfterErasures(change, row.updatedAt, before?.stamp, erasures, device),
        row.updatedAt,
      ),
    ];
  });
  await putChanges(tx, noted);
}

/** Notes rows of the journal that are gone since they were last noted. */
async function noteGone(
  tx: FolderTransaction,
  kind: JournalKind,
  present: ReadonlySet<string>,
  known: Known,
  { device, now }: NotingInputs,
): Promise<void> {
  const gone = [...known.values()].filter(({ of, print }) => print !== null && !present.has(of));
  await putChanges(
    tx,
    gone.map(({ of, stamp }) => waiting({ kind, id: of }, stampAfter(stamp, now, device), null)),
  );
}

/** How far before the last noting rows are looked at, in ms: it takes a moment, and clocks are set. */
const ROWS_REACH = 5 * 60 * 1_000;

/**
 * Notes what was written, changed and erased in a store of the journal. All rows are compared once a day; otherwise those
 * that came or went, and those that were changed lately.
 * @returns which rows are there
 */
export async function noteJournal(
  tx: FolderTransaction,
  kind: JournalKind,
  inputs: NotingInputs,
  erasures: Erasures,
  { notedStores, rowsNotedAt }: FolderState,
): Promise<string> {
  const today = localDay(inputs.now, inputs.calendar);
  const store = tx.objectStore(kind);
  const keys = await store.getAllKeys();
  const there = rowsAsText(keys, today);
  const noted = notedStores[kind];
  if (noted === undefined || !noted.endsWith(today)) {
    const [rows, known]: [Row[], Known] = await Promise.all([store.getAll(), knownOfKind(tx, kind)]);
    await noteRows(tx, kind, rows, known, inputs, erasures);
    await noteGone(tx, kind, new Set(keys), known, inputs);
    return there;
  }
  const since = Math.min(rowsNotedAt ?? 0, inputs.now) - ROWS_REACH;
  const rows: Row[] = await store.index('updatedAt').getAll(IDBKeyRange.lowerBound(since));
  if (there === noted) {
    const changes = tx.objectStore('changes');
    const found = await Promise.all(rows.map(({ id }) => changes.get(changeKey({ kind, id }))));
    const known = new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    await noteRows(tx, kind, rows, known, inputs, erasures);
    return there;
  }
  const known = await knownOfKind(tx, kind);
  const isNew = (id: string) => (known.get(changeKey({ kind, id }))?.print ?? null) === null;
  const came = await Promise.all(keys.filter(isNew).map((id) => store.get(id)));
  const lately = rows.filter(({ id }) => !isNew(id));
  await noteRows(tx, kind, [...came.filter((row) => row !== undefined), ...lately], known, inputs, erasures);
  await noteGone(tx, kind, new Set(keys), known, inputs);
  return there;
}
