import { FUTURE_TOLERATED } from '../../domain/attention/credit-rules';
import type { Sitting } from '../../domain/attention/sitting';
import type { SiteId } from '../../domain/sites/site';
import { isReadable } from '../database/readable-row';
import { asRow } from '../database/row';
import type { Row } from '../database/schema';
import type { LedgerTransaction } from './ledger-transaction';

/** The site's latest sitting. One in the future is ignored: only a wrong clock can have dated it. */
export async function latestSitting(
  tx: LedgerTransaction,
  site: SiteId,
  now: number,
): Promise<(Sitting & Row) | undefined> {
  const range = IDBKeyRange.bound([site, 0], [site, now + FUTURE_TOLERATED]);
  const cursor = await tx.objectStore('sittings').index('siteEnd').openCursor(range, 'prev');
  return cursor && isReadable('sittings', cursor.value) ? cursor.value : undefined;
}

/** Stores sittings: new ones, and ones that were read before and have changed. */
export async function putSittings(
  tx: LedgerTransaction,
  sittings: readonly (Sitting | (Sitting & Row))[],
  now: number,
): Promise<void> {
  for (const sitting of sittings) await tx.objectStore('sittings').put(asRow<Sitting>(sitting, now));
}
