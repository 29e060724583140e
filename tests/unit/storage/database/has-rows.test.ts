import { expect, it } from 'vitest';
import { hasRows } from '../../../../lib/storage/database/has-rows';
import { STORES } from '../../../../lib/storage/database/schema';
import { freshConnection } from '../../../builders/in-memory-database';

it('a new database has no rows', async () => {
  expect(await hasRows(await freshConnection().open())).toBe(false);
});

it.each(STORES)('a database has rows with a single one in %s', async (store) => {
  const database = await freshConnection().open();
  await database.put(store, { id: 'a' } as never);
  expect(await hasRows(database)).toBe(true);
  await database.delete(store, 'a');
  expect(await hasRows(database)).toBe(false);
});
