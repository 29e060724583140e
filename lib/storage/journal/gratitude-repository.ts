import type { IDBPTransaction } from 'idb';
import { type CheckIn, type CheckInDraft, gladThingsOf } from '../../domain/journal/check-in';
import type { GratitudeEntry } from '../../domain/journal/gratitude';
import type { LocalDay } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import { newRow } from '../database/row';
import type { EnoughSchema, Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/** A transaction that stores a check-in together with its gratitude. */
export type CheckInTransaction = IDBPTransaction<EnoughSchema, ('checkIns' | 'gratitude')[], 'readwrite'>;

/** What people are grateful for, wherever they wrote it: in a check-in, as a practice, or on a card. */
export class GratitudeRepository extends EntryRepository<GratitudeEntry> {
  protected async begin() {
    return (await this.connection.open()).transaction('gratitude', 'readwrite', STRICT);
  }

  /** The entries of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<GratitudeEntry[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('gratitude', 'day', IDBKeyRange.bound(first, last));
  }

  /** The entries of a local day and of all days after it. */
  async since(first: LocalDay): Promise<(GratitudeEntry & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('gratitude', 'day', IDBKeyRange.lowerBound(first));
  }

  /** Whether there is an entry of a day before this one. */
  async hasBefore(day: LocalDay): Promise<boolean> {
    const database = await this.connection.open();
    const days = IDBKeyRange.upperBound(day, true);
    return (await database.getKeyFromIndex('gratitude', 'day', days)) !== undefined;
  }
}

/** Stores the gratitude of a check-in within the transaction that stores the check-in itself. */
export async function putGratitudeOf(
  tx: CheckInTransaction,
  { id: checkIn, at, day, timeZone }: CheckIn & Row,
  draft: CheckInDraft,
): Promise<void> {
  const entries = gladThingsOf(draft).map((gladThing, place) =>
    newRow<GratitudeEntry>({ at, day, timeZone, checkIn, place, ...gladThing }, at),
  );
  await Promise.all(entries.map((entry) => tx.objectStore('gratitude').put(entry)));
}
