import { oneAnswerEach, type Reflection } from '../../domain/journal/weekly-question';
import type { IsoWeek } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { STRICT } from '../database/durability';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';

/** The answers to the weekly questions. */
export class ReflectionRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Stores the answer to a week's question, in place of earlier answers: two browsers may have one each. */
  async save(week: IsoWeek, question: number, answer: string, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('reflections', 'readwrite', STRICT);
    const given = (await tx.store.index('week').getAll(week)).filter((row) => row.question === question);
    const [before, ...others] = given;
    await Promise.all([
      ...others.map(({ id }) => tx.store.delete(id)),
      tx.store.put(
        before
          ? changedRow<Reflection>(before, { answer }, now)
          : newRow<Reflection>({ at: now, week, question, answer }, now),
      ),
      tx.done,
    ]);
    this.signal.announce();
  }

  /** The answers to the questions of the weeks from `first` to `last`, both included, one to each. */
  async between(first: IsoWeek, last: IsoWeek): Promise<(Reflection & Row)[]> {
    const database = await this.connection.open();
    return oneAnswerEach(
      await database.getAllFromIndex('reflections', 'week', IDBKeyRange.bound(first, last)),
    );
  }

  /** All answers, in no order. */
  async all(): Promise<(Reflection & Row)[]> {
    return (await this.connection.open()).getAll('reflections');
  }

  /** Deletes an answer and returns what it was, `undefined` when there was none of that id. */
  async delete(id: string): Promise<(Reflection & Row) | undefined> {
    const database = await this.connection.open();
    const tx = database.transaction('reflections', 'readwrite', STRICT);
    const [before] = await Promise.all([tx.store.get(id), tx.store.delete(id), tx.done]);
    this.signal.announce();
    return before;
  }

  /** Stores an answer that was deleted again, as it was; one that was given to the question since stays instead. */
  async restore(answer: Reflection & Row): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('reflections', 'readwrite', STRICT);
    const given = await tx.store.index('week').getAll(answer.week);
    if (!given.some(({ question }) => question === answer.question)) await tx.store.put(answer);
    await tx.done;
    this.signal.announce();
  }
}
