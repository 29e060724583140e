import { type Change, isMeasured } from '../../domain/folder/change';
import type { DeviceId } from '../../domain/folder/stamp';
import type { Calendar } from '../../domain/time/days';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { readOwnDay } from './own-days';
import { toolDayContent } from './tool-day-rows';

/** The id of the row, or the day, in the id of something measured. */
export const withoutDevice = (of: string): string => of.slice(of.indexOf('/') + 1);

/** This browser, and how it counts days. */
interface ContentInputs {
  readonly device: DeviceId;
  readonly calendar: Calendar;
}

async function contentOf(
  tx: FolderTransaction,
  row: ChangeRow,
  { device: own, calendar }: ContentInputs,
): Promise<unknown> {
  const { kind, of, print, seen } = row;
  if (kind === 'settings') return JSON.parse(String(print));
  if (kind === 'erasures') return undefined;
  if (kind === 'toolDays') return toolDayContent(tx, row);
  if (kind === 'days') {
    const device = of.slice(0, of.indexOf('/'));
    const day = withoutDevice(of);
    if (device === own) return { ...(await readOwnDay(tx, day, calendar)), seen };
    const past = (await tx.objectStore('pastDays').index('day').getAll(day)).find(
      (one) => one.device === device,
    );
    return past && { hours: past.hours, sittings: past.sittings, seen };
  }
  return tx.objectStore(kind).get(isMeasured(kind) ? withoutDevice(of) : of);
}

/**
 * The changes that some rows are about, with their content as it is now. One whose content is gone and that was not
 * noted as erased is left out: that is noted next.
 */
export async function changesOf(
  tx: FolderTransaction,
  rows: readonly ChangeRow[],
  inputs: ContentInputs,
): Promise<{ readonly row: ChangeRow; readonly change: Change }[]> {
  const changes: { row: ChangeRow; change: Change }[] = [];
  for (const row of rows) {
    const { kind, of: id, stamp, print } = row;
    const isWithout = kind === 'erasures' || print === null;
    const value = isWithout ? undefined : await contentOf(tx, row, inputs);
    if (isWithout) changes.push({ row, change: { kind, id, stamp } });
    else if (value !== undefined) changes.push({ row, change: { kind, id, stamp, value } });
  }
  return changes;
}
