import type { PracticeEntry } from '../../domain/journal/practice';
import type { LocalDay } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import type { Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/**
 * What was written in practices, on the practices page and on cards; gratitude and plans have repositories of their
 * own.
 */
export class PracticeEntryRepository extends EntryRepository<PracticeEntry> {
  protected async begin() {
    return (await this.connection.open()).transaction('practices', 'readwrite', STRICT);
  }

  /** The entries of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<(PracticeEntry & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('practices', 'day', IDBKeyRange.bound(first, last));
  }

  /** The entries of a local day and of all days after it. */
  async since(first: LocalDay): Promise<(PracticeEntry & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('practices', 'day', IDBKeyRange.lowerBound(first));
  }

  /** Whether there is an entry of a day before this one. */
  async hasBefore(day: LocalDay): Promise<boolean> {
    const database = await this.connection.open();
    const days = IDBKeyRange.upperBound(day, true);
    return (await database.getKeyFromIndex('practices', 'day', days)) !== undefined;
  }
}
