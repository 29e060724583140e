import type { Database } from './database';
import { STORES } from './schema';

/** Whether any store has a row. Most databases have one in the first store that is looked at. */
export async function hasRows(database: Database): Promise<boolean> {
  const tx = database.transaction([...STORES]);
  for (const store of STORES) {
    if (await tx.objectStore(store).openKeyCursor()) return true;
  }
  return false;
}
