import { continuesSuppression, type Suppression } from '../../domain/nudges/suppression';
import type { LocalDay } from '../../domain/time/days';
import type { Connection } from '../database/database';
import { changedRow, newRow } from '../database/row';
import type { LedgerTransaction } from './ledger-transaction';

/** The stretches of time in which a nudge was suppressed. They are stored with the report that led to them. */
export class SuppressionRepository {
  constructor(private readonly connection: Connection) {}

  /** The suppressions of a local day. */
  async of(day: LocalDay): Promise<Suppression[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('silences', 'day', day);
  }
}

/**
 * Stores a suppression within a report's transaction, as part of the one it continues where there is one.
 * @param longestGap ms between two suppressions of one stretch, at most
 */
export async function putSuppression(
  tx: LedgerTransaction,
  suppression: Suppression,
  longestGap: number,
  now: number,
): Promise<void> {
  const store = tx.objectStore('silences');
  let cursor = await store.index('at').openCursor(IDBKeyRange.upperBound(now), 'prev');
  // Nudges may be suppressed on another site at the same time.
  while (cursor && cursor.value.site !== suppression.site && cursor.value.day === suppression.day)
    cursor = await cursor.continue();
  const before = cursor?.value;
  await store.put(
    before && continuesSuppression(suppression, before, longestGap)
      ? changedRow<Suppression>(before, { until: suppression.until, surface: suppression.surface }, now)
      : newRow(suppression, now),
  );
}
