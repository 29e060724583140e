import type { Guess } from '../../domain/journal/guess';
import type { IsoWeek, LocalDay } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import type { Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/** What the person guessed about weeks before they saw them. */
export class GuessRepository extends EntryRepository<Guess> {
  protected async begin() {
    return (await this.connection.open()).transaction('guesses', 'readwrite', STRICT);
  }

  /** The guesses that were made on the local days from `first` to `last`, both included, the earliest first. */
  async madeBetween(first: LocalDay, last: LocalDay): Promise<(Guess & Row)[]> {
    const database = await this.connection.open();
    const rows = await database.getAllFromIndex('guesses', 'day', IDBKeyRange.bound(first, last));
    return rows.sort((a, b) => a.at - b.at);
  }

  /**
   * The guesses about the weeks from `first` to `last`, both included, in the order of the weeks. Two browsers may have
   * asked about the same week: then the guess that was made first comes first.
   */
  async about(first: IsoWeek, last: IsoWeek): Promise<(Guess & Row)[]> {
    const database = await this.connection.open();
    const rows = await database.getAllFromIndex('guesses', 'week', IDBKeyRange.bound(first, last));
    return rows.sort((a, b) => (a.week === b.week ? a.at - b.at : a.week < b.week ? -1 : 1));
  }
}
