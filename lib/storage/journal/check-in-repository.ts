import { answersOf, type CheckIn, type CheckInDraft } from '../../domain/journal/check-in';
import type { LocalDay, LocalInstant } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { STRICT } from '../database/durability';
import { newRow } from '../database/row';
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

  /** The check-ins of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<CheckIn[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('checkIns', 'day', IDBKeyRange.bound(first, last));
  }
}
