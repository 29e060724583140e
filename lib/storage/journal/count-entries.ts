import { JOURNAL_KINDS } from '../../domain/journal/journal-kinds';
import type { Connection } from '../database/database';

/** How many entries the person has written, of all kinds. */
export async function countEntries(connection: Connection): Promise<number> {
  const tx = (await connection.open()).transaction([...JOURNAL_KINDS]);
  const counts = await Promise.all(JOURNAL_KINDS.map((store) => tx.objectStore(store).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
