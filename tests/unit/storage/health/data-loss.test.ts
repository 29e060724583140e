import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { Connection, type Database } from '../../../../lib/storage/database/database';
import { DataLoss } from '../../../../lib/storage/health/data-loss';
import { valueInMemory } from '../../../builders/in-memory-database';

let profiles = 0;

/** A browser profile: a database, and key-value storage that outlives it. */
function profile() {
  profiles += 1;
  const name = `profile-${profiles}`;
  const values = new Map<string, ReturnType<typeof valueInMemory>>();
  const storedValue = (_area: 'local', key: string) => {
    const value = values.get(key) ?? valueInMemory();
    values.set(key, value);
    return value;
  };
  let database: Database | undefined;
  const loss = () => new DataLoss(storedValue);
  return {
    loss,
    /** Starts a page or the background, which opens the database. */
    async start(wasThrownAway = false): Promise<void> {
      database?.close();
      database = await new Connection(name).open();
      await loss().afterOpening({ database, wasThrownAway });
    },
    async write(): Promise<void> {
      if (!database) throw new Error('not open');
      await database.put('gratitude', { id: 'a' } as never);
      await loss().afterChange(database);
    },
    async eraseRow(): Promise<void> {
      if (!database) throw new Error('not open');
      await database.delete('gratitude', 'a');
      await loss().afterChange(database);
    },
    /** The browser repairs the database and leaves nothing in it. */
    async loseRows(): Promise<void> {
      await database?.clear('gratitude');
    },
    /** The browser deletes the database while it is closed. */
    async loseDatabase(): Promise<void> {
      database?.close();
      await deleteDB(name);
    },
  };
}

describe('a lost database', () => {
  it('is told at the next start, until the person has read it', async () => {
    const { loss, start, write, loseDatabase } = profile();
    await start();
    await write();
    await loseDatabase();
    await start();
    expect(await loss().isToBeTold()).toBe(true);
    await start();
    expect(await loss().isToBeTold()).toBe(true);
    await loss().dismiss();
    await start();
    expect(await loss().isToBeTold()).toBe(false);
  });

  it('is told when its rows are gone and the database is there', async () => {
    const { loss, start, write, loseRows } = profile();
    await start();
    await write();
    await loseRows();
    await start();
    expect(await loss().isToBeTold()).toBe(true);
  });

  it('is told when the browser says so, whatever is remembered', async () => {
    const { loss, start } = profile();
    await start(true);
    expect(await loss().isToBeTold()).toBe(true);
  });

  it('is told a second time when it is lost again', async () => {
    const { loss, start, write, loseDatabase } = profile();
    for (let times = 0; times < 2; times += 1) {
      await start();
      await write();
      await loseDatabase();
      await start();
      expect(await loss().isToBeTold()).toBe(true);
      await loss().dismiss();
    }
  });

  it('is noticed when it was filled by a version that remembered nothing', async () => {
    const { loss, start, write, loseDatabase } = profile();
    await start();
    await write();
    await loss().forget();
    await start();
    await loseDatabase();
    await start();
    expect(await loss().isToBeTold()).toBe(true);
  });
});

describe('no loss is told', () => {
  it('after install, however often everything starts', async () => {
    const { loss, start } = profile();
    for (let times = 0; times < 3; times += 1) await start();
    expect(await loss().isToBeTold()).toBe(false);
  });

  it('when an empty database is lost', async () => {
    const { loss, start, loseDatabase } = profile();
    await start();
    await loseDatabase();
    await start();
    expect(await loss().isToBeTold()).toBe(false);
  });

  it('when the person has erased the last row, or everything', async () => {
    const { loss, start, write, eraseRow, loseDatabase } = profile();
    await start();
    await write();
    await eraseRow();
    await start();
    expect(await loss().isToBeTold()).toBe(false);
    await write();
    await loseDatabase();
    await start();
    expect(await loss().isToBeTold()).toBe(true);
    await loss().forget();
    expect(await loss().isToBeTold()).toBe(false);
  });
});
