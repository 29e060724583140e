import type { PastHour } from '../../domain/attention/compaction';
import { parseSegmentName } from '../../domain/folder/segment-name';
import { type DeviceId, deviceOf, stampAfter } from '../../domain/folder/stamp';
import { localDay } from '../../domain/time/days';
import type { FolderFile } from '../../platform/folder';
import type { Database } from '../database/database';
import { folderStateIn, readFolderState } from './folder-state';
import { type FolderTransaction, folderTransaction } from './folder-transaction';
import type { NotingInputs } from './noting';

/**
 * Whether another copy of this browser's profile writes the same sub-folder. Then a segment is there that this one has
 * not written, with a number that it has not used yet, or has used for another segment. After a killed write the number
 * was used, and no other segment has it; a browser that has lost its database has used no number.
 */
export async function isWrittenByCopy(database: Database, unknown: readonly FolderFile[]): Promise<boolean> {
  const { lastNumber } = await readFolderState(database);
  if (lastNumber === 0) return false;
  const own = new Map((await database.getAll('segments')).map(({ number, name }) => [number, name]));
  return unknown.some(({ name }) => {
    const number = parseSegmentName(name)?.number;
    if (number === undefined) return false;
    const used = own.get(number);
    return number > lastNumber || (used !== undefined && used !== name);
  });
}

const isMeasuredBy = (device: DeviceId) => IDBKeyRange.bound(`${device}/`, `${device}/\uffff`);

/** Notes that this browser takes another id, so that it goes on wherever it is killed, and forgets what it wrote. */
export async function beginAnew(
  database: Database,
  former: DeviceId,
  next: DeviceId,
  now: number,
): Promise<void> {
  const tx = folderTransaction(database);
  const changes = tx.objectStore('changes');
  for (const kind of ['days', 'moments'] as const) {
    const { lower, upper } = isMeasuredBy(former);
    await changes.delete(IDBKeyRange.bound(`${kind}/${lower}`, `${kind}/${upper}`));
  }
  for (const { segment: _old, bytes: _size, ...row } of await changes.getAll()) {
    // What the folder does not have yet is this browser's; the rest stays with the copy, which writes it.
    const isOwn = deviceOf(row.stamp) === former && row.waiting === 1;
    await changes.put(isOwn ? { ...row, stamp: stampAfter(row.stamp, now, next) } : row);
  }
  await tx.objectStore('segments').clear();
  const { moments: _noted, ...notedStores } = (await folderStateIn(tx)).notedStores;
  await tx.objectStore('folder').put({
    ...(await folderStateIn(tx)),
    ...{ notedStores, lastNumber: 0, timeNotedAt: null, copyOf: { former, next } },
  });
  await tx.done;
}

const cellOf = ([hour, site, surface]: PastHour): string => `${hour} ${site} ${surface}`;

/** The time of a device on one day: what is left of each hour, passive and active, and its sittings. */
interface TheirTime {
  readonly left: Map<string, [passiveMs: number, activeMs: number]>;
  readonly sittings: Set<string>;
}

/** How much is left of an hour when the time of a device is taken from it. What was taken is not taken twice. */
function withoutTheirs(hour: PastHour, { left }: TheirTime): PastHour {
  const [at, site, surface, passiveMs, activeMs] = hour;
  const theirs = left.get(cellOf(hour)) ?? [0, 0];
  const taken = [Math.min(passiveMs, theirs[0]), Math.min(activeMs, theirs[1])] as const;
  left.set(cellOf(hour), [theirs[0] - taken[0], theirs[1] - taken[1]]);
  return [at, site, surface, passiveMs - taken[0], activeMs - taken[1]];
}

const hasTime = ([, , , passiveMs, activeMs]: PastHour): boolean => passiveMs + activeMs > 0;

async function takeFromDay(
  tx: FolderTransaction,
  day: string,
  theirs: TheirTime,
  { calendar, now }: NotingInputs,
): Promise<void> {
  const isTheirs = (site: string, start: number) => theirs.sittings.has(`${site} ${start}`);
  for (const past of await tx.objectStore('pastDays').index('day').getAll(day)) {
    if (past.device !== undefined) continue;
    const hours = past.hours.map((hour) => withoutTheirs(hour, theirs)).filter(hasTime);
    const sittings = past.sittings.filter(([site, start]) => !isTheirs(site, start));
    if (hours.length + sittings.length === 0) await tx.objectStore('pastDays').delete(past.id);
    else await tx.objectStore('pastDays').put({ ...past, hours, sittings, updatedAt: now });
  }
  for (const row of await tx.objectStore('usage').index('day').getAll(day)) {
    const hour = [row.hour, row.site, row.surface, row.passiveMs, row.activeMs] as const;
    const [, , , passiveMs, activeMs] = withoutTheirs(hour, theirs);
    if (passiveMs + activeMs === 0) await tx.objectStore('usage').delete(row.id);
    else await tx.objectStore('usage').put({ ...row, passiveMs, activeMs, updatedAt: now });
  }
  for (const { id, site, start } of await tx.objectStore('sittings').getAll()) {
    if (localDay(start, calendar) === day && isTheirs(site, start))
      await tx.objectStore('sittings').delete(id);
  }
}

/**
 * Takes from this browser's own time what its former id has in the folder, which was read before: it was measured
 * before the profile was copied, or by the copy. So nothing counts twice.
 */
export async function leaveTimeToCopy(
  database: Database,
  former: DeviceId,
  inputs: NotingInputs,
): Promise<void> {
  const tx = folderTransaction(database);
  for (const { day, device, hours, sittings } of await tx.objectStore('pastDays').getAll()) {
    if (device !== former) continue;
    const theirs: TheirTime = {
      left: new Map(hours.map((hour) => [cellOf(hour), [hour[3], hour[4]]])),
      sittings: new Set(sittings.map(([site, start]) => `${site} ${start}`)),
    };
    await takeFromDay(tx, day, theirs, inputs);
  }
  const { copyOf: _done, ...state } = await folderStateIn(tx);
  await tx.objectStore('folder').put(state);
  await tx.done;
}
