import { type Change, changeKey } from '../../domain/folder/change';
import type { DeviceId, Stamp } from '../../domain/folder/stamp';
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
