import { type CaughtComparison, isSamePress } from '../../domain/journal/caught-comparison';
import type { LocalDay } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import { newRow } from '../database/row';
import type { Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/** The comparisons that were caught. */
export class CaughtComparisonRepository extends EntryRepository<CaughtComparison> {
  protected async begin() {
    return (await this.connection.open()).transaction('caughtComparisons', 'readwrite', STRICT);
  }

  /**
   * Stores a comparison that is caught now, unless a press just before caught it already.
   * @returns the id of its row
   */
  async catch(comparison: CaughtComparison): Promise<string> {
    const { at, day } = comparison;
    const tx = await this.begin();
    const before = (await tx.store.index('day').getAll(day)).find((row) => isSamePress(row, at));
    const row = before ?? newRow<CaughtComparison>(comparison, at);
    if (!before) await tx.store.put(row);
    await tx.done;
    if (!before) this.signal.announce();
    return row.id;
  }

  /** Stores a comparison that is caught on a card, under the id of its moment, unless that card has one already. */
  async catchOn(id: string, comparison: CaughtComparison): Promise<void> {
    const tx = await this.begin();
    const isNew = (await tx.store.get(id)) === undefined;
    if (isNew)
      await tx.store.put(newRow<CaughtComparison & { id: string }>({ id, ...comparison }, comparison.at));
    await tx.done;
    if (isNew) this.signal.announce();
  }

  /** The comparisons of the local days from `first` to `last`, both included, the earliest first. */
  async between(first: LocalDay, last: LocalDay): Promise<(CaughtComparison & Row)[]> {
    const database = await this.connection.open();
    const days = IDBKeyRange.bound(first, last);
    const rows = await database.getAllFromIndex('caughtComparisons', 'day', days);
    return rows.sort((a, b) => a.at - b.at);
  }
}
