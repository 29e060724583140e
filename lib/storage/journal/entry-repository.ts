import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';

/** As much of a transaction over one object store as these repositories need. */
interface EntryTransaction<Entry> {
  readonly store: {
    get(id: string): Promise<(Entry & Row) | undefined>;
    put(row: Entry & Row): Promise<unknown>;
    delete(id: string): Promise<void>;
  };
  readonly done: Promise<void>;
}

/** The writing that the repositories of a person's entries have in common; each owns one object store. */
export abstract class EntryRepository<Entry extends object> {
  constructor(
    protected readonly connection: Connection,
    protected readonly signal: ChangeSignal,
  ) {}

  /** Begins a transaction that writes to the repository's object store. */
  protected abstract begin(): Promise<EntryTransaction<Entry>>;

  /** Stores an entry, which must be valid. One that carries the id and the times of a row keeps them. */
  async save(entry: Entry | (Entry & Row), now: number): Promise<void> {
    const tx = await this.begin();
    await Promise.all([tx.store.put(newRow<Entry>(entry, now)), tx.done]);
    this.signal.announce();
  }

  /**
   * Changes an entry.
   * @returns whether there was an entry of that id
   */
  async change(id: string, change: Partial<Entry>, now: number): Promise<boolean> {
    const tx = await this.begin();
    const before = await tx.store.get(id);
    if (before) await tx.store.put(changedRow<Entry>(before, change, now));
    await tx.done;
    if (before) this.signal.announce();
    return before !== undefined;
  }

  /** Deletes an entry and returns what it was, `undefined` when there was none of that id. */
  async delete(id: string): Promise<(Entry & Row) | undefined> {
    const tx = await this.begin();
    const [before] = await Promise.all([tx.store.get(id), tx.store.delete(id), tx.done]);
    this.signal.announce();
    return before;
  }
}
