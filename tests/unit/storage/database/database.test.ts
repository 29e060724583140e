import { deleteDB, openDB } from 'idb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Connection, DATABASE_VERSION, type OpenedDatabase } from '../../../../lib/storage/database/database';
import { FOLDER_STORES, STORES } from '../../../../lib/storage/database/schema';

describe('the connection to the database', () => {
  it('says that the browser threw the database away when the browser says so', async () => {
    const said: boolean[] = [];
    const opened = ({ wasThrownAway }: OpenedDatabase) => void said.push(wasThrownAway);
    const open = (name: string) => new Connection(name, () => 'UTC', opened).open();
    await open('connection-first');
    await open('connection-first');
    // An attribute that only Chromium has.
    const attribute = { get: () => 'total', configurable: true };
    Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', attribute);
    onTestFinished(() => void Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss'));
    await open('connection-thrown-away');
    expect(said).toEqual([false, false, true]);
  });

  it('makes a new database with every store, and opens it once', async () => {
    const connection = new Connection('connection-new');
    const [database, again] = await Promise.all([connection.open(), connection.open()]);
    expect(again).toBe(database);
    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames].sort()).toEqual([...STORES, ...FOLDER_STORES].sort());
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

  it('says after a while that an older page keeps it from being upgraded, and opens once that is closed', async () => {
    const older = await openDB('connection-blocked', 1, {
      upgrade(database) {
        database.createObjectStore('spans', { keyPath: 'id' });
      },
    });
    const connection = new Connection('connection-blocked', () => 'UTC', undefined, 20);
    await expect(connection.open()).rejects.toMatchObject({ name: 'DatabaseBlockedError' });
    older.close();
    await expect(deleteDB('connection-blocked')).resolves.toBeUndefined();
    expect((await connection.open()).version).toBe(DATABASE_VERSION);
  });
});
