import { type Change, changeKey } from '../../domain/folder/change';
import { type DeviceId, deviceOf } from '../../domain/folder/stamp';
import { withRestApart } from '../../domain/folder/tool-day';
import type { JournalKind } from '../../domain/journal/journal-kinds';
import type { EnoughSchema, Row } from '../database/schema';
import { withoutDevice } from './change-content';
import { putChanges } from './change-rows';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { printOfDay } from './own-days';
import { applyToolDay, settleToolDays } from './tool-day-rows';

/** This browser, and the present instant in wall-clock ms. */
export interface StoringInputs {
  readonly device: DeviceId;
  readonly now: number;
}

const rowOf = (change: Change, print: ChangeRow['print']): ChangeRow => ({
  id: changeKey(change),
  kind: change.kind,
  of: change.id,
  stamp: change.stamp,
  print: change.value === undefined ? null : print,
});

async function applyJournal(tx: FolderTransaction, kind: JournalKind, change: Change): Promise<ChangeRow> {
  const store = tx.objectStore(kind);
  if (change.value === undefined) {
    await store.delete(change.id);
    return rowOf(change, null);
  }
  const row = change.value as Row;
  // The type of the store's rows depends on the kind; the schema of the kind has checked it.
  await store.put(row as never);
  return rowOf(change, row.updatedAt);
}

async function applyMoment(tx: FolderTransaction, change: Change, own: DeviceId): Promise<ChangeRow> {
  const device = deviceOf(change.stamp);
  const id = withoutDevice(change.id);
  if (change.value === undefined) {
    await tx.objectStore('moments').delete(id);
    return rowOf(change, null);
  }
  const { device: _of, ...moment } = change.value as EnoughSchema['moments']['value'];
  await tx.objectStore('moments').put(device === own ? moment : { ...moment, device });
  return rowOf(change, moment.updatedAt);
}

async function applyDay(
  tx: FolderTransaction,
  change: Change,
  { device: own, now }: StoringInputs,
): Promise<ChangeRow> {
  const store = tx.objectStore('pastDays');
  const device = deviceOf(change.stamp);
  const day = withoutDevice(change.id);
  const ofDevice = device === own ? undefined : device;
  const before = (await store.index('day').getAll(day)).filter((past) => past.device === ofDevice);
  if (change.value === undefined) {
    for (const { id } of before) await store.delete(id);
    return rowOf(change, null);
  }
  const { hours, sittings } = change.value as EnoughSchema['pastDays']['value'];
  const [first, ...others] = before;
  for (const { id } of others) await store.delete(id);
  await store.put({
    id: first?.id ?? crypto.randomUUID(),
    createdAt: first?.createdAt ?? now,
    updatedAt: now,
    day,
    hours,
    sittings,
    ...(ofDevice === undefined ? {} : { device }),
  });
  const { seen } = change.value as { seen?: string };
  return { ...rowOf(change, printOfDay({ hours, sittings })), ...(seen === undefined ? {} : { seen }) };
}

/** @returns what is to be known of the change */
function storeChange(tx: FolderTransaction, change: Change, inputs: StoringInputs): Promise<ChangeRow> {
  const { kind } = change;
  if (kind === 'days') return applyDay(tx, change, inputs);
  if (kind === 'toolDays') return applyToolDay(tx, change);
  if (kind === 'moments') return applyMoment(tx, change, inputs.device);
  if (kind === 'settings') {
    return Promise.resolve({ ...rowOf(change, JSON.stringify(change.value)), toTakeOver: 1 });
  }
  if (kind === 'erasures') return Promise.resolve(rowOf(change, null));
  return applyJournal(tx, kind, change);
}

/**
 * Stores changes that count, and what is to be known of them.
 * @param asKnown completes what is to be known of them
 */
export async function storeChanges(
  tx: FolderTransaction,
  changes: readonly Change[],
  inputs: StoringInputs,
  asKnown: (rows: readonly ChangeRow[]) => readonly ChangeRow[] = (rows) => rows,
): Promise<void> {
  const apart = changes.map(withRestApart);
  const store = async (some: readonly Change[]) => {
    const rows: ChangeRow[] = [];
    for (const change of some) rows.push(await storeChange(tx, change, inputs));
    await putChanges(tx, asKnown(rows));
  };
  await store(apart.map(({ change }) => change));
  for (const { rest } of apart) {
    if (!rest) continue;
    const known = await tx.objectStore('changes').get(changeKey(rest));
    if (!known || known.stamp < rest.stamp) await store([rest]);
  }
  const days = changes.filter(({ kind }) => kind === 'toolDays');
  await settleToolDays(
    tx,
    days.map(({ id }) => id),
  );
}
