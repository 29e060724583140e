import type { Reflection } from '../../domain/journal/weekly-question';
import type { IsoWeek } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { STRICT } from '../database/durability';
import { changedRow, newRow } from '../database/row';

/** The answers to the weekly questions. */
export class ReflectionRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Stores the answer to a week's question, in place of an earlier answer. */
  async save(week: IsoWeek, question: number, answer: string, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('reflections', 'readwrite', STRICT);
    const before = (await tx.store.index('week').getAll(week)).find((row) => row.question === question);
    await Promise.all([
      tx.store.put(
        before
          ? changedRow<Reflection>(before, { answer }, now)
          : newRow<Reflection>({ at: now, week, question, answer }, now),
      ),
      tx.done,
    ]);
    this.signal.announce();
  }

  /** The answers to the questions of the weeks from `first` to `last`, both included. */
  async between(first: IsoWeek, last: IsoWeek): Promise<Reflection[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('reflections', 'week', IDBKeyRange.bound(first, last));
  }
}
