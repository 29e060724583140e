import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { timeZone as presentTimeZone } from '../../platform/clock';
import { failureText, logLine } from '../../platform/log';
import { ADDED_FIELDS } from './added-fields';
import { DamagedRows } from './damaged-rows';
import { readableDatabase } from './readable-database';
import type { EnoughSchema, StoredRow } from './schema';

export type Database = IDBPDatabase<EnoughSchema>;

type Upgrading = IDBPTransaction<EnoughSchema, StoreNames<EnoughSchema>[], 'versionchange'>;

/** The stores of the journal when the folder came, with version 7. */
const JOURNAL_OF_7 = [
  'checkIns',
  'gratitude',
  'practices',
  'plans',
  'reflections',
  'caughtComparisons',
] as const;

/**
 * The steps from each version of the database to the next. The first step makes version 1. The time zone is the one in
 * which the upgrade happens.
 */
const UPGRADES: readonly ((database: Database, tx: Upgrading, timeZone: string) => void | Promise<void>)[] = [
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
  (database, tx, timeZone) => {
    const silences = database.createObjectStore('silences', { keyPath: 'id' });
    silences.createIndex('day', 'day');
    silences.createIndex('at', 'at');
    database.createObjectStore('practices', { keyPath: 'id' }).createIndex('day', 'day');
    return addFields(tx, 3, timeZone);
  },
  (database, tx, timeZone) => {
    database.createObjectStore('plans', { keyPath: 'id' }).createIndex('week', 'week');
    return addFields(tx, 4, timeZone);
  },
  (_database, tx, timeZone) => addFields(tx, 5, timeZone),
  (database) => {
    database.createObjectStore('caughtComparisons', { keyPath: 'id' }).createIndex('day', 'day');
  },
  (database, tx) => {
    for (const kind of [...JOURNAL_OF_7, 'moments'] as const) {
      tx.objectStore(kind).createIndex('updatedAt', 'updatedAt');
    }
    const changes = database.createObjectStore('changes', { keyPath: 'id' });
    changes.createIndex('segment', 'segment');
    changes.createIndex('waiting', 'waiting');
    database.createObjectStore('segments', { keyPath: 'number' });
    database.createObjectStore('readSegments', { keyPath: 'id' });
    database.createObjectStore('folder', { keyPath: 'id' });
  },
  (database) => {
    const guesses = database.createObjectStore('guesses', { keyPath: 'id' });
    guesses.createIndex('day', 'day');
    guesses.createIndex('week', 'week');
    guesses.createIndex('updatedAt', 'updatedAt');
  },
  () => {
    // What is known of the folder may be about days of other tools from now on. An older Enough has no store for them: it
    // must not open this database, and has to leave the segments of this version.
  },
];

/** Takes the steps one after the other, because several may change the same rows. When one fails, nothing is changed. */
async function upgrade(
  database: Database,
  oldVersion: number,
  tx: Upgrading,
  timeZone: string,
): Promise<void> {
  try {
    for (const step of UPGRADES.slice(oldVersion)) await step(database, tx, timeZone);
  } catch (error) {
    logLine(`the database could not be upgraded: ${failureText(error)}`);
    // Whoever opens the database gets the error; here it would be one that nobody handles.
    tx.done.catch(() => {});
    tx.abort();
  }
}

/** Adds the fields that rows got with a version. */
async function addFields(tx: Upgrading, version: number, timeZone: string): Promise<void> {
  for (const { store, of } of ADDED_FIELDS.filter((added) => added.version === version)) {
    for await (const cursor of tx.objectStore(store)) {
      const row = cursor.value as StoredRow & Record<string, unknown>;
      await cursor.update({ ...row, ...of(row, timeZone) } as never);
    }
  }
}

/** The version of the database that this code reads and writes. */
export const DATABASE_VERSION = UPGRADES.length;

/** A page of an older Enough keeps the database from being upgraded. */
class DatabaseBlockedError extends Error {
  override readonly name = 'DatabaseBlockedError';
}

/** For how many ms an upgrade waits for pages of an older Enough: those that can, close the database at once. */
const PATIENCE_WITH_OLD_PAGES = 10_000;

/** A database that was just opened. */
export interface OpenedDatabase {
  readonly database: Database;
  /** Whether the browser says that it threw the database away and made a new one, because it could not be read. */
  readonly wasThrownAway: boolean;
}

/** Chromium says so in an attribute of its own. */
const saysItWasThrownAway = (event: IDBVersionChangeEvent): boolean =>
  ((event as { dataLoss?: string }).dataLoss ?? 'none') !== 'none';

/**
 * The one connection to the database `enough`. It opens when it is first used, and again after the browser closed it.
 * It closes when a newer version of the extension wants to upgrade the database.
 */
export class Connection {
  #opening: Promise<Database> | undefined;
  /** The databases of which `open` gave another view. */
  readonly #whole = new WeakMap<Database, Database>();
  /** The damaged rows that were met and left out. */
  readonly damaged = new DamagedRows();

  constructor(
    private readonly name = 'enough',
    private readonly timeZone = presentTimeZone,
    /** Is called each time the database was opened, before anyone else can use it. */
    private readonly opened: (opened: OpenedDatabase) => void = () => undefined,
    private readonly patience = PATIENCE_WITH_OLD_PAGES,
  ) {}

  /**
   * Rejects when the database can not be opened: with a {@link DatabaseBlockedError} when a page of an older Enough keeps
   * it from being upgraded. The next call tries again. Reads leave out damaged rows.
   */
  open(): Promise<Database> {
    this.#opening ??= this.#connect();
    return this.#opening;
  }

  /** Like `open`, but reads give damaged rows as well. */
  async openWhole(): Promise<Database> {
    const database = await this.open();
    return this.#whole.get(database) ?? database;
  }

  async #connect(): Promise<Database> {
    const forget = () => {
      this.#opening = undefined;
    };
    const timeZone = this.timeZone();
    let wasThrownAway = false;
    try {
      let giveUp: (error: Error) => void;
      const blocked = new Promise<never>((_resolve, reject) => {
        giveUp = reject;
      });
      let patience: ReturnType<typeof setTimeout> | undefined;
      const opening = openDB<EnoughSchema>(this.name, DATABASE_VERSION, {
        upgrade(database, oldVersion, _newVersion, tx, event) {
          wasThrownAway = saysItWasThrownAway(event);
          void upgrade(database, oldVersion, tx, timeZone);
        },
        blocked: () => {
          patience = setTimeout(() => {
            giveUp(new DatabaseBlockedError('A page of an older Enough keeps the database.'));
            // Whoever asks next opens it anew; this connection must not keep a later version from its upgrade.
            opening.then((database) => database.close()).catch(() => undefined);
          }, this.patience);
        },
        blocking(_current, _blocked, event) {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      });
      const database = await Promise.race([opening, blocked]).finally(() => clearTimeout(patience));
      this.opened({ database, wasThrownAway });
      const readable = readableDatabase(database, (store, row) => this.damaged.note(store, row));
      this.#whole.set(readable, database);
      return readable;
    } catch (error) {
      forget();
      throw error;
    }
  }
}
