import { type Change, changeKey, JOURNAL_KINDS, type JournalKind } from '../../domain/folder/change';
import { affectedBy, type Erasures, withoutErased } from '../../domain/folder/erasure';
import { type DeviceId, laterOf, type Stamp, stampAfter } from '../../domain/folder/stamp';
import { type Calendar, dayAfter, localDay } from '../../domain/time/days';
import type { Row } from '../database/schema';
import { forgetChanges, keysOfKind, knownErasures, knownOfKind, putChanges } from './change-rows';
import type { ChangeRow, FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { rowsOfStore } from './noted-stores';
import { ownDaysSince, printOfDay, readOwnDay } from './own-days';

/** Who notes changes, when, and how days are counted. */
export interface NotingInputs {
  readonly device: DeviceId;
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
}

/** A version that this browser has made, and that waits to be written into the folder. */
const waiting = (
  { kind, id }: Pick<Change, 'kind' | 'id'>,
  stamp: Stamp,
  print: ChangeRow['print'],
): ChangeRow => ({ id: changeKey({ kind, id }), kind, of: id, stamp, print, waiting: 1 });

const latestStamp = (stamps: Iterable<Stamp>): Stamp | undefined => {
  let latest: Stamp | undefined;
  for (const stamp of stamps) latest = laterOf(latest, stamp);
  return latest;
};

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
async function noteJournal(
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

/** How far back moments are looked at, in ms: what became of one is known within hours. */
const MOMENTS_REACH = 2 * 24 * 60 * 60 * 1_000;

/** Notes the moments of this browser. */
async function noteMoments(
  tx: FolderTransaction,
  { device, now }: NotingInputs,
  isFirst: boolean,
): Promise<void> {
  const since = isFirst ? null : IDBKeyRange.lowerBound(now - MOMENTS_REACH);
  const moments = await tx.objectStore('moments').index('updatedAt').getAll(since);
  const own = moments.filter((moment) => moment.device === undefined);
  const changes = tx.objectStore('changes');
  const ids = own.map(({ id }) => `${device}/${id}`);
  const known = await Promise.all(ids.map((id) => changes.get(changeKey({ kind: 'moments', id }))));
  const noted = own.flatMap(({ updatedAt }, index) => {
    const before = known[index];
    const id = ids[index] as string;
    return before?.print === updatedAt
      ? []
      : [waiting({ kind: 'moments', id }, stampAfter(before?.stamp, updatedAt, device), updatedAt)];
  });
  await putChanges(tx, noted);
}

/** How often measured time is noted, in ms: each time makes a new version of the day. */
const TIME_EVERY = 15 * 60 * 1_000;

/** Notes the local days on which this browser measured something else than was noted. */
async function noteDays(
  tx: FolderTransaction,
  { device, now, calendar }: NotingInputs,
  erasures: Erasures,
  notedAt: number | null,
): Promise<void> {
  const today = localDay(now, calendar);
  const notedOn = notedAt === null ? null : localDay(Math.min(notedAt, now), calendar);
  const first = notedOn === null ? '' : dayAfter(notedOn, -1);
  const known = await knownOfKind(tx, 'days');
  // Once a day it is looked for days that came or went long after they were lived.
  const stored = new Set(await ownDaysSince(tx, notedOn === today ? first : ''));
  const before = new Map(
    [...known.values()]
      .filter(({ of }) => of.startsWith(`${device}/`))
      .map((row) => [row.of.slice(device.length + 1), row]),
  );
  const days = [...new Set([...stored, ...before.keys()])].filter(
    (day) => day >= first || (notedOn !== today && stored.has(day) === !(before.get(day)?.print ?? null)),
  );
  const seen = latestStamp(erasures.values());
  const noted: ChangeRow[] = [];
  for (const day of days) {
    const change = { kind: 'days', id: `${device}/${day}` } as const;
    const row = before.get(day);
    const measured = await readOwnDay(tx, day, calendar);
    const print = printOfDay(measured);
    const stamp = stampAfter(row?.stamp, now, device);
    const asNoted = { ...change, stamp, value: { ...measured, seen: row?.seen } };
    const isHidden = print !== null && affectedBy(erasures, [asNoted]).length > 0;
    if (print === (row?.print ?? null) && !isHidden) continue;
    noted.push({ ...waiting(change, stamp, print), ...(seen === undefined ? {} : { seen }) });
  }
  await putChanges(tx, noted);
}

/** Notes that the person erased everything: as one mark, in place of one for each row. */
async function noteErasure(tx: FolderTransaction, { device }: NotingInputs, erasedAt: number): Promise<void> {
  const known = await tx.objectStore('changes').getAll();
  const stamp = stampAfter(latestStamp(known.map((row) => row.stamp)), erasedAt, device);
  await forgetChanges(
    tx,
    known.filter(({ kind }) => kind !== 'settings' && kind !== 'erasures'),
  );
  await putChanges(tx, [waiting({ kind: 'erasures', id: 'all' }, stamp, null)]);
}

/** Notes the fields of the settings that were changed. */
async function noteSettings(
  tx: FolderTransaction,
  { device, now }: NotingInputs,
  settings: Readonly<Record<string, string>>,
  isFirst: boolean,
): Promise<void> {
  const known = await knownOfKind(tx, 'settings');
  const noted = Object.entries(settings).flatMap(([field, print]) => {
    const change = { kind: 'settings', id: field } as const;
    const before = known.get(changeKey(change));
    if (before?.print === print || before?.toTakeOver) return [];
    // What was set before there was a folder yields to whatever another browser has set since.
    return [
      waiting(
        change,
        isFirst ? stampAfter(undefined, 0, device) : stampAfter(before?.stamp, now, device),
        print,
      ),
    ];
  });
  await putChanges(tx, noted);
}

/** What is noted besides the rows themselves. */
export interface NotedBesides {
  /** When the person last erased everything, wall-clock ms; `null` for never. */
  readonly erasedAt: number | null;
  /** The fields of the settings that differ from their defaults or were noted before, as JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Notes everything that this browser has changed since it last did: it compares what is stored with what was noted. So
 * no change is missed, whoever made it, an older version of Enough included.
 * @returns what to remember of it
 */
export async function noteChanges(
  tx: FolderTransaction,
  inputs: NotingInputs,
  state: FolderState,
  { erasedAt, settings }: NotedBesides,
): Promise<Partial<FolderState>> {
  if (erasedAt !== null && erasedAt !== state.notedErasure) await noteErasure(tx, inputs, erasedAt);
  const erasures = await knownErasures(tx);
  const notedStores: Record<string, string> = { settings: 'noted', moments: 'noted' };
  for (const kind of JOURNAL_KINDS) {
    notedStores[kind] = await noteJournal(tx, kind, inputs, erasures, state);
  }
  await noteMoments(tx, inputs, state.notedStores.moments === undefined);
  const isTimeDue = state.timeNotedAt === null || Math.abs(inputs.now - state.timeNotedAt) >= TIME_EVERY;
  if (isTimeDue) await noteDays(tx, inputs, erasures, state.timeNotedAt);
  await noteSettings(tx, inputs, settings, state.notedStores.settings === undefined);
  return {
    notedStores,
    rowsNotedAt: inputs.now,
    notedErasure: erasedAt,
    ...(isTimeDue ? { timeNotedAt: inputs.now } : {}),
  };
}
