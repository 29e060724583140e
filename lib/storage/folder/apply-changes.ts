import { type Change, changeKey, isMeasured } from '../../domain/folder/change';
import type { ErasureScope, Erasures } from '../../domain/folder/erasure';
import { mergeChanges } from '../../domain/folder/merge';
import type { CarriedOutErasure } from '../../domain/folder/own-time';
import { deviceOf, isDeviceId, timeOf } from '../../domain/folder/stamp';
import { JOURNAL_KINDS } from '../../domain/journal/journal-kinds';
import type { Calendar } from '../../domain/time/days';
import { knownErasures, waitingIfOwn } from './change-rows';
import { eraseOwnTime } from './erase-own-time';
import { type SharedRow, takenBy } from './erased-rows';
import type { FolderTransaction } from './folder-transaction';
import { type StoringInputs, storeChanges } from './store-change';
import { sharedToolDays } from './tool-day-rows';

export interface ApplyingInputs extends StoringInputs {
  readonly calendar: Calendar;
}

/** What became of changes beyond the database. */
export interface Applied {
  /** Whether another browser has set something that this one has to take over. */
  readonly hasSettings: boolean;
  /** What the person has erased in another browser, and this one has carried out. */
  readonly carriedOut: readonly CarriedOutErasure[];
  /** Whether anything was changed. */
  readonly isChange: boolean;
}

/** What this browser has of others, and of the journal, that erasures take something from. */
async function erasedByThem(tx: FolderTransaction, erasures: Erasures): Promise<Change[]> {
  const shared: SharedRow[] = [];
  for (const kind of JOURNAL_KINDS) {
    for (const row of await tx.objectStore(kind).getAll()) shared.push({ kind, id: row.id, value: row });
  }
  for (const row of await tx.objectStore('moments').getAll()) {
    if (row.device) shared.push({ kind: 'moments', id: `${row.device}/${row.id}`, value: row });
  }
  for (const row of await tx.objectStore('pastDays').getAll()) {
    if (isDeviceId(row.device)) shared.push({ kind: 'days', id: `${row.device}/${row.day}`, value: row });
  }
  shared.push(...(await sharedToolDays(tx)));
  return takenBy(tx, erasures, shared);
}

/**
 * Merges changes that were read from the folder into what is stored.
 * @param isOwn whether this browser wrote them itself, in another life of its database: then it only takes what it lacks
 */
export async function applyChanges(
  tx: FolderTransaction,
  incoming: readonly Change[],
  inputs: ApplyingInputs,
): Promise<Applied> {
  const changes = tx.objectStore('changes');
  const keys = [...new Set(incoming.map(changeKey))];
  const rows = await Promise.all(keys.map((key) => changes.get(key)));
  const stamps = new Map(rows.flatMap((row) => (row ? [[row.id, row.stamp] as const] : [])));
  const known = { stampOf: (key: string) => stamps.get(key), erasures: await knownErasures(tx) };
  // What this browser measured, it takes back only where it has lost it.
  const usable = incoming.filter(
    (change) =>
      !isMeasured(change.kind) || deviceOf(change.stamp) !== inputs.device || !stamps.has(changeKey(change)),
  );
  const merged = mergeChanges(known, usable);
  await storeChanges(tx, merged.changes, inputs);

  const carriedOut = merged.changes
    .filter(({ kind }) => kind === 'erasures')
    .map(({ id, stamp }) => ({ scope: id as ErasureScope, at: timeOf(stamp) }));
  if (carriedOut.length > 0) {
    await storeChanges(tx, await erasedByThem(tx, merged.erasures), inputs, (rows) =>
      waitingIfOwn(rows, inputs.device),
    );
    for (const erasure of carriedOut) await eraseOwnTime(tx, erasure, inputs.calendar);
  }
  return {
    hasSettings: merged.changes.some(({ kind }) => kind === 'settings'),
    carriedOut,
    isChange: merged.changes.length > 0,
  };
}
