import {
  addToPastDay,
  emptyPastDay,
  type PastDay,
  type PastHour,
  type PastSitting,
} from '../../domain/attention/compaction';
import { isDeviceId } from '../../domain/folder/stamp';
import type { LocalDay } from '../../domain/time/days';
import { newRow } from '../database/row';
import type { Row } from '../database/schema';
import type { RowChange } from '../transfer/row-plan';
import type { FolderTransaction } from './folder-transaction';

interface ErasedTime {
  readonly hours: readonly PastHour[];
  readonly sittings: readonly PastSitting[];
}

const dayOfOther = ({ store, before }: RowChange): (PastDay & Row) | undefined => {
  const day = store === 'pastDays' ? (before as PastDay & Row) : undefined;
  return isDeviceId(day?.device) ? day : undefined;
};

/** What an erasure took of the days of other browsers, by day. */
function takenFromOthers(changes: readonly RowChange[]): Map<LocalDay, ErasedTime> {
  const taken = new Map<LocalDay, ErasedTime>();
  for (const change of changes) {
    const before = dayOfOther(change);
    if (!before) continue;
    const after = change.after as PastDay | undefined;
    const sum = taken.get(before.day) ?? { hours: [], sittings: [] };
    taken.set(before.day, {
      hours: [...sum.hours, ...before.hours.filter((hour) => !after?.hours.includes(hour))],
      sittings: [...sum.sittings, ...before.sittings.filter((one) => !after?.sittings.includes(one))],
    });
  }
  return taken;
}

const withTime = (day: PastDay & Row, { hours, sittings }: ErasedTime, now: number): PastDay & Row => ({
  ...addToPastDay({ ...day, hours: [...day.hours, ...hours] }, [], []),
  sittings: [...day.sittings, ...sittings].sort(([, a], [, b]) => a - b),
  updatedAt: now,
});

/**
 * The changes of an erasure to take back, with what other browsers measured as this browser's own.
 * @param now wall-clock ms
 */
export async function asOwnTime(
  tx: FolderTransaction,
  changes: readonly RowChange[],
  now: number,
): Promise<readonly RowChange[]> {
  const taken = takenFromOthers(changes);
  const own = changes.flatMap((change): RowChange[] => {
    if (dayOfOther(change)) return [];
    const { store, before } = change;
    if (store === 'moments' && before && 'device' in before) {
      const { device: _of, ...moment } = before;
      // The other browser erases its moment by the id.
      const id = crypto.randomUUID();
      return [{ store, id, before: { ...moment, id } as RowChange['before'], after: undefined }];
    }
    const more = store === 'pastDays' ? taken.get((before as PastDay).day) : undefined;
    if (!more) return [change];
    taken.delete((before as PastDay).day);
    return [{ ...change, before: withTime(before as PastDay & Row, more, now) }];
  });
  for (const [day, more] of taken) {
    const rows = await tx.objectStore('pastDays').index('day').getAll(day);
    const stored = rows.find(({ device }) => device === undefined);
    const row = stored ?? newRow<PastDay>(emptyPastDay(day), now);
    own.push({ store: 'pastDays', id: row.id, before: withTime(row, more, now), after: stored });
  }
  return own;
}
