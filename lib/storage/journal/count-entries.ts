import type { Connection } from '../database/database';

const STORES_OF_ENTRIES = [
  'checkIns',
  'gratitude',
  'practices',
  'plans',
  'reflections',
  'caughtComparisons',
  'guesses',
] as const;

/** How many entries the person has written, of all kinds. */
export async function countEntries(connection: Connection): Promise<number> {
  const tx = (await connection.open()).transaction([...STORES_OF_ENTRIES]);
  const counts = await Promise.all(STORES_OF_ENTRIES.map((store) => tx.objectStore(store).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
