import { expect, it } from 'vitest';
import { Connection } from '../../../../lib/storage/database/database';
import { beginNewLog } from '../../../../lib/storage/database/new-log';
import { freshDatabaseName } from '../../../builders/in-memory-database';

it('a new log leaves the database as it is, and no other one behind', async () => {
  const name = freshDatabaseName();
  const database = await new Connection(name).open();
  await database.put('folder', { id: 'folder', lastNumber: 7 } as never);
  const before = await indexedDB.databases();
  await beginNewLog();
  expect(await indexedDB.databases()).toEqual(before);
  expect(before.map((one) => one.name)).toContain(name);
  expect(await database.get('folder', 'folder')).toMatchObject({ lastNumber: 7 });
});
