import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { Connection, DATABASE_VERSION } from '../../../../lib/storage/database/database';
import { STORES } from '../../../../lib/storage/database/schema';

describe('the connection to the database', () => {
  it('makes a new database with every store, and opens it once', async () => {
    const connection = new Connection('connection-new');
    const [database, again] = await Promise.all([connection.open(), connection.open()]);
    expect(again).toBe(database);
    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames].sort()).toEqual([...STORES].sort());
  });

  it('closes for a newer version of the extension, and can not open the database after that', async () => {
    const connection = new Connection('connection-newer');
    await connection.open();
    const newer = await openDB('connection-newer', DATABASE_VERSION + 1);
    newer.close();
    await expect(connection.open()).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('tries again after it could not open the database', async () => {
    const connection = new Connection('connection-retry');
    const newer = await openDB('connection-retry', DATABASE_VERSION + 1);
    newer.close();
    await expect(connection.open()).rejects.toMatchObject({ name: 'VersionError' });
    await deleteDB('connection-retry');
    expect((await connection.open()).version).toBe(DATABASE_VERSION);
  });
});
