import { readFileSync } from 'node:fs';
import type { Database } from '../../lib/storage/database/database';
import { STORES, type StoredRow, type StoreName } from '../../lib/storage/database/schema';
import type { DatabaseFixture } from './stored-database';

/** What may stand in a field in place of what was written there; `undefined` for no field at all. */
export const DAMAGE = {
  nothing: undefined,
  null: null,
  'an empty text': '',
  'another text': 'garbage',
  'a day that does not exist': '2026-13-77',
  'a number': -1,
  'no number': Number.NaN,
  'an endless number': Number.POSITIVE_INFINITY,
  'an object': { odd: {} },
  'an empty list': [],
  'a list of nothing': [null],
  'a list of lists': [[], [null, 5]],
} as const;

const FIXTURE = new URL('../fixtures/stored/database-9.json', import.meta.url);

/** Rows as this version stores them, at least one of each store. */
export function wholeRows(): readonly (readonly [StoreName, StoredRow])[] {
  const { stores } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as DatabaseFixture;
  return STORES.flatMap((store) =>
    (stores[store]?.rows ?? []).map((row) => [store, row as unknown as StoredRow] as const),
  );
}

/** Stores whole rows, and beside them one for each of their fields, in which that field is damaged. */
export async function putDamagedRows(database: Database, damage: unknown): Promise<void> {
  const tx = database.transaction([...STORES], 'readwrite');
  for (const [store, row] of wholeRows()) {
    await tx.objectStore(store).put(row as never);
    for (const field of Object.keys(row).filter((name) => name !== 'id')) {
      const { [field]: _whole, ...others } = row as unknown as Record<string, unknown>;
      const damaged = damage === undefined ? others : { ...others, [field]: damage };
      await tx.objectStore(store).put({ ...damaged, id: crypto.randomUUID() } as never);
    }
  }
  await tx.done;
}
