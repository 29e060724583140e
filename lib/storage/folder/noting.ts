import { type Change, changeKey } from '../../domain/folder/change';
import { affectedBy, type Erasures } from '../../domain/folder/erasure';
import { type DeviceId, latestStamp, type Stamp, stampAfter } from '../../domain/folder/stamp';
import type { Calendar } from '../../domain/time/days';
import type { ChangeRow } from './folder-rows';

/** Who notes changes, when, and how days are counted. */
export interface NotingInputs {
  readonly device: DeviceId;
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
}

/** A version that this browser has made, and that waits to be written into the folder. */
export const waiting = (
  { kind, id }: Pick<Change, 'kind' | 'id'>,
  stamp: Stamp,
  print: ChangeRow['print'],
): ChangeRow => ({ id: changeKey({ kind, id }), kind, of: id, stamp, print, waiting: 1 });

/**
 * The stamp of a row that was written at `updatedAt`: later than the version it replaces, and later than every erasure
 * that would otherwise take something of it.
 */
export function stampAfterErasures(
  change: Omit<Change, 'stamp'>,
  updatedAt: number,
  before: Stamp | undefined,
  erasures: Erasures,
  device: DeviceId,
): Stamp {
  const stamp = stampAfter(before, updatedAt, device);
  const isTaken = affectedBy(erasures, [{ ...change, stamp }]).length > 0;
  return isTaken ? stampAfter(latestStamp([stamp, ...erasures.values()]), updatedAt, device) : stamp;
}
