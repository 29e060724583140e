import { changeKey } from '../../domain/folder/change';
import { affectedBy, type Erasures } from '../../domain/folder/erasure';
import { latestStamp, stampAfter } from '../../domain/folder/stamp';
import { dayAfter, localDay } from '../../domain/time/days';
import { knownOfKind, putChanges } from './change-rows';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { type NotingInputs, stampAfterErasures, waiting } from './noting';
import { hasDamagedTime, ownDaysSince, printOfDay, readOwnDay } from './own-days';

/** How far back moments are looked at, in ms: what became of one is known within hours. */
const MOMENTS_REACH = 2 * 24 * 60 * 60 * 1_000;

/**
 * Notes the moments of this browser: those of late, or all when it is the first time or some were erased.
 */
export async function noteMoments(
  tx: FolderTransaction,
  { device, now }: NotingInputs,
  erasures: Erasures,
  all: boolean,
): Promise<void> {
  const since = all ? null : IDBKeyRange.lowerBound(now - MOMENTS_REACH);
  const moments = await tx.objectStore('moments').index('updatedAt').getAll(since);
  const own = moments.filter((moment) => moment.device === undefined);
  const changes = tx.objectStore('changes');
  const ids = own.map(({ id }) => `${device}/${id}`);
  const known = await Promise.all(ids.map((id) => changes.get(changeKey({ kind: 'moments', id }))));
  const noted = own.flatMap((moment, index) => {
    const before = known[index];
    const change = { kind: 'moments', id: ids[index] as string, value: moment } as const;
    const { updatedAt } = moment;
    return before?.print === updatedAt
      ? []
      : [waiting(change, stampAfterErasures(change, updatedAt, before?.stamp, erasures, device), updatedAt)];
  });
  await putChanges(tx, noted);
  if (!all) return;
  const present = await tx.objectStore('moments').getAllKeys();
  await noteGoneMoments(tx, { device, now }, new Set(present.map((id) => `${device}/${id}`)));
}

/** Notes the moments of this browser that were erased. */
async function noteGoneMoments(
  tx: FolderTransaction,
  { device, now }: Pick<NotingInputs, 'device' | 'now'>,
  present: ReadonlySet<string>,
): Promise<void> {
  const known = [...(await knownOfKind(tx, 'moments')).values()];
  const gone = known.filter(
    ({ of, print }) => print !== null && of.startsWith(`${device}/`) && !present.has(of),
  );
  await putChanges(
    tx,
    gone.map(({ of, stamp }) => waiting({ kind: 'moments', id: of }, stampAfter(stamp, now, device), null)),
  );
}

/** How often measured time is noted, in ms: each time makes a new version of the day. */
export const TIME_EVERY = 15 * 60 * 1_000;

/** Notes the local days on which this browser measured something else than was noted. */
export async function noteDays(
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
    // What is damaged here may be whole elsewhere.
    if (print === null && row?.print && (await hasDamagedTime(tx, day))) continue;
    const stamp = stampAfter(row?.stamp, now, device);
    const asNoted = { ...change, stamp, value: { ...measured, seen: row?.seen } };
    const isHidden = print !== null && affectedBy(erasures, [asNoted]).length > 0;
    if (print === (row?.print ?? null) && !isHidden) continue;
    noted.push({ ...waiting(change, stamp, print), ...(seen === undefined ? {} : { seen }) });
  }
  await putChanges(tx, noted);
}
