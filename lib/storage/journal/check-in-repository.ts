import {
  answersOf,
  type CheckIn,
  type CheckInAnswers,
  type CheckInDraft,
} from '../../domain/journal/check-in';
import type { LocalDay, LocalInstant } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { STRICT } from '../database/durability';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';
import { putGratitudeOf } from './gratitude-repository';

/** The check-ins. */
export class CheckInRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Stores a check-in with its gratitude, all of it or nothing. The draft must be valid. */
  async save(draft: CheckInDraft, written: LocalInstant): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction(['checkIns', 'gratitude'], 'readwrite', STRICT);
    const checkIn = newRow<CheckIn>({ ...written, ...answersOf(draft) }, written.at);
    await Promise.all([tx.objectStore('checkIns').put(checkIn), putGratitudeOf(tx, checkIn, draft), tx.done]);
    this.signal.announce();
  }

  /** Changes the answers of a check-in, if it is still there. */
  async change(id: string, answers: CheckInAnswers, now: number): Promise<void> {
    const tx = await this.#begin();
    const before = await tx.store.get(id);
    if (before) await tx.store.put(changedRow<CheckIn>(before, answersOf(answers), now));
    await tx.done;
    this.signal.announce();
  }

  /** Deletes a check-in and returns what it was. Its gratitude stays: those are entries of their own. */
  async delete(id: string): Promise<(CheckIn & Row) | undefined> {
    const tx = await this.#begin();
    const [before] = await Promise.all([tx.store.get(id), tx.store.delete(id), tx.done]);
    this.signal.announce();
    return before;
  }

  /** Stores a check-in that was deleted again, as it was. */
  async restore(checkIn: CheckIn & Row): Promise<void> {
    const tx = await this.#begin();
    await Promise.all([tx.store.put(checkIn), tx.done]);
    this.signal.announce();
  }

  async #begin() {
    return (await this.connection.open()).transaction('checkIns', 'readwrite', STRICT);
  }

  /** The check-ins of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<(CheckIn & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('checkIns', 'day', IDBKeyRange.bound(first, last));
  }
}
