import { deleteDB, openDB } from 'idb';

/** The name of a database that is there for a moment, and empty. */
const PASSING = 'new-log';

/**
 * Has Chromium move what it keeps in the log of its databases to a table, and begin another log: that is what it does when
 * any of them is deleted. Otherwise it writes on in the log of its last run, also behind a record that was cut off when
 * it was killed. When it reads such a log again, it takes the record for damage and throws all of the extension's
 * databases away (google/leveldb issue 1287). Other browsers lose nothing by this.
 */
export async function beginNewLog(): Promise<void> {
  (await openDB(PASSING)).close();
  await deleteDB(PASSING);
}
