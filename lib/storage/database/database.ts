import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { DATABASE_VERSION, type EnoughSchema } from './schema';

export type Database = IDBPDatabase<EnoughSchema>;

type Upgrading = IDBPTransaction<EnoughSchema, StoreNames<EnoughSchema>[], 'versionchange'>;

/** The steps from each version of the database to the next; step 0 makes version 1. */
const UPGRADES: readonly ((database: Database, tx: Upgrading) => void)[] = [
  (database) => {
    database.createObjectStore('spans', { keyPath: 'id' }).createIndex('end', 'end');
    const usage = database.createObjectStore('usage', { keyPath: 'id' });
    usage.createIndex('day', 'day');
    usage.createIndex('slot', ['day', 'hour', 'site', 'surface']);
    database.createObjectStore('sittings', { keyPath: 'id' }).createIndex('siteEnd', ['site', 'end']);
    const moments = database.createObjectStore('moments', { keyPath: 'id' });
    moments.createIndex('at', 'at');
    moments.createIndex('day', 'day');
    database.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('gratitude', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('reflections', { keyPath: 'id' }).createIndex('week', 'week');
  },
  (database, tx) => {
    database.createObjectStore('pastDays', { keyPath: 'id' }).createIndex('day', 'day');
    tx.objectStore('sittings').createIndex('end', 'end');
  },
  (database, tx) => {
    const silences = database.createObjectStore('silences', { keyPath: 'id' });
    silences.createIndex('day', 'day');
    silences.createIndex('at', 'at');
    database.createObjectStore('practices', { keyPath: 'id' }).createIndex('day', 'day');
    void describeOldMoments(tx);
  },
  (database, tx) => {
    database.createObjectStore('plans', { keyPath: 'id' }).createIndex('week', 'week');
    void completeOldEntries(tx);
  },
];

/** Until version 3 there was one trigger, and every moment was shown. */
async function describeOldMoments(tx: Upgrading): Promise<void> {
  for await (const cursor of tx.objectStore('moments')) {
    const { at, streakMs } = cursor.value;
    const asThen = {
      sittingStart: at - streakMs,
      triggers: ['passive'] as const,
      shownWith: 1,
      familyWith: null,
    };
    await cursor.update({ ...cursor.value, ...asThen });
  }
}

/** Until version 4 nobody was asked what showed up, why something was good, or how something turned out. */
async function completeOldEntries(tx: Upgrading): Promise<void> {
  for await (const cursor of tx.objectStore('checkIns')) {
    await cursor.update({ ...cursor.value, patterns: [] });
  }
  for await (const cursor of tx.objectStore('gratitude')) {
    await cursor.update({ ...cursor.value, why: null });
  }
  for await (const cursor of tx.objectStore('practices')) {
    await cursor.update({ ...cursor.value, followUp: null });
  }
}

/**
 * Hands out the one open connection to the database `enough`, opening it when needed and again after the
 * browser closed it. Makes way for a newer version of the extension that wants to upgrade.
 */
export class Connection {
  #opening: Promise<Database> | undefined;

  constructor(private readonly name = 'enough') {}

  open(): Promise<Database> {
    this.#opening ??= this.#connect();
    return this.#opening;
  }

  async #connect(): Promise<Database> {
    const forget = () => {
      this.#opening = undefined;
    };
    try {
      return await openDB<EnoughSchema>(this.name, DATABASE_VERSION, {
        upgrade(database, oldVersion, _newVersion, tx) {
          for (const step of UPGRADES.slice(oldVersion)) step(database, tx);
        },
        blocking(_current, _blocked, event) {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      });
    } catch (error) {
      forget();
      throw error;
    }
  }
}
