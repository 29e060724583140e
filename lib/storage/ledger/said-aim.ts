import { type AimEntry, latestAim } from '../../domain/journal/aim';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import type { LedgerTransaction } from './ledger-transaction';

/**
 * What the person said last that they go to a site for, on a day or the day before: a visit may last past the day's end.
 * Whether a card asks about it is decided with the nudge.
 * @param now wall-clock ms
 */
export async function saidAim(
  tx: LedgerTransaction,
  day: LocalDay,
  now: number,
): Promise<AimEntry | undefined> {
  const entries = tx.objectStore('practices').index('day');
  return latestAim(await entries.getAll(IDBKeyRange.lowerBound(dayAfter(day, -1))), now);
}
