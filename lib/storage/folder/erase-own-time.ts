import { type CarriedOutErasure, takesMeasured } from '../../domain/folder/own-time';
import { type Calendar, localDay } from '../../domain/time/days';
import type { FolderTransaction } from './folder-transaction';

/** Erases what this browser has measured and the person has erased in another one. */
export async function eraseOwnTime(
  tx: FolderTransaction,
  erasure: CarriedOutErasure,
  calendar: Calendar,
): Promise<void> {
  const [usage, pastDays] = [tx.objectStore('usage'), tx.objectStore('pastDays')];
  for (const { id, day, site, hour } of await usage.getAll()) {
    if (takesMeasured(erasure, { day, site, until: { hour } }, calendar)) await usage.delete(id);
  }
  for (const past of await pastDays.getAll()) {
    const { id, day, device } = past;
    if (device !== undefined) continue;
    const hours = past.hours.filter(
      ([hour, site]) => !takesMeasured(erasure, { day, site, until: { hour } }, calendar),
    );
    const sittings = past.sittings.filter(
      ([site, , end]) => !takesMeasured(erasure, { day, site, until: { instant: end } }, calendar),
    );
    if (hours.length === 0 && sittings.length === 0) await pastDays.delete(id);
    else if (hours.length < past.hours.length || sittings.length < past.sittings.length) {
      await pastDays.put({ ...past, hours, sittings });
    }
  }
  const taken = (site: string, end: number) =>
    takesMeasured(erasure, { day: localDay(end, calendar), site, until: { instant: end } }, calendar);
  for (const store of ['spans', 'sittings'] as const) {
    for (const { id, site, start, end } of await tx.objectStore(store).getAll()) {
      const isTaken = takesMeasured(
        erasure,
        { day: localDay(start, calendar), site, until: { instant: end } },
        calendar,
      );
      if (isTaken) await tx.objectStore(store).delete(id);
    }
  }
  for (const { id, site, until } of await tx.objectStore('silences').getAll()) {
    if (taken(site, until)) await tx.objectStore('silences').delete(id);
  }
  for (const { id, site, at, device } of await tx.objectStore('moments').getAll()) {
    if (device === undefined && taken(site, at)) await tx.objectStore('moments').delete(id);
  }
}
