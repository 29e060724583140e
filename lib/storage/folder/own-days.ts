import {
  addToPastDay,
  emptyPastDay,
  type PastHour,
  type PastSitting,
} from '../../domain/attention/compaction';
import { type Calendar, dayAfter, type LocalDay, localDay, startOfDay } from '../../domain/time/days';
import { isDay } from '../database/readable-row';
import type { FolderTransaction } from './folder-transaction';

/** What this browser measured on a local day. */
export interface OwnDay {
  readonly hours: readonly PastHour[];
  readonly sittings: readonly PastSitting[];
}

/** What this browser itself measured on a local day, wherever it is stored. */
export async function readOwnDay(tx: FolderTransaction, day: LocalDay, calendar: Calendar): Promise<OwnDay> {
  // A sitting may end on the next day.
  const ends = IDBKeyRange.bound(startOfDay(day, calendar), startOfDay(dayAfter(day, 2), calendar));
  const [past, usage, sittings] = await Promise.all([
    tx.objectStore('pastDays').index('day').getAll(day),
    tx.objectStore('usage').index('day').getAll(day),
    tx.objectStore('sittings').index('end').getAll(ends),
  ]);
  const own = past.find(({ device }) => device === undefined) ?? emptyPastDay(day);
  const begun = sittings.filter(({ start }) => localDay(start, calendar) === day);
  const { hours, sittings: all } = addToPastDay(own, usage, begun);
  return { hours, sittings: all };
}

/** Tells what was measured on a day apart from what was measured before; `null` when nothing was. */
export function printOfDay({ hours, sittings }: OwnDay): string | null {
  if (hours.length === 0 && sittings.length === 0) return null;
  const total = hours.reduce((sum, [, , , passiveMs, activeMs]) => sum + passiveMs + activeMs, 0);
  const lastEnd = sittings.reduce((last, [, , end]) => Math.max(last, end), 0);
  return [hours.length, Math.round(total), sittings.length, Math.round(lastEnd)].join(' ');
}

/** The local days on which this browser has measured something, from one on. */
export async function ownDaysSince(tx: FolderTransaction, first: LocalDay): Promise<LocalDay[]> {
  const days = new Set<LocalDay>();
  const since = IDBKeyRange.lowerBound(first);
  for (const store of ['usage', 'pastDays'] as const) {
    let cursor = await tx.objectStore(store).index('day').openKeyCursor(since, 'nextunique');
    while (cursor) {
      // A damaged row may say a day that does not exist.
      if (isDay(cursor.key)) days.add(cursor.key);
      cursor = await cursor.continue();
    }
  }
  return [...days];
}

/** Whether something is stored of a day that can't be read. */
export async function hasDamagedTime(tx: FolderTransaction, day: LocalDay): Promise<boolean> {
  const damaged = (['usage', 'pastDays'] as const).map(async (store) => {
    const ofDay = tx.objectStore(store).index('day');
    return (await ofDay.count(day)) > (await ofDay.getAll(day)).length;
  });
  return (await Promise.all(damaged)).includes(true);
}
