import type { GratitudeEntry } from '../../domain/journal/check-in';
import type { PracticeEntry } from '../../domain/journal/practice';
import type { LocalDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';

// A person's words are flushed to disk before they are said to be kept.
const STRICT = { durability: 'strict' } as const;

/** After the last day there is. */
const END = '\uffff';

/** What is written in practices, and glad things wherever they were written: kept, changed, and erased. */
export class PracticeRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Keeps an entry; one that carries its row's id is put back as it was. */
  async keepEntry(entry: PracticeEntry | (PracticeEntry & Row), now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('practices', 'readwrite', STRICT);
    await Promise.all([tx.store.put(newRow<PracticeEntry>(entry, now)), tx.done]);
    this.signal.announce();
  }

  /** Keeps a glad thing; one that carries its row's id is put back as it was. */
  async keepGladThing(entry: GratitudeEntry | (GratitudeEntry & Row), now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('gratitude', 'readwrite', STRICT);
    await Promise.all([tx.store.put(newRow<GratitudeEntry>(entry, now)), tx.done]);
    this.signal.announce();
  }

  /**
   * Changes an entry.
   * @returns whether there still was one
   */
  async changeEntry(id: string, change: Partial<PracticeEntry>, now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('practices', 'readwrite', STRICT);
    const before = await tx.store.get(id);
    if (before) await tx.store.put(changedRow<PracticeEntry>(before, change, now));
    await tx.done;
    if (before) this.signal.announce();
    return before !== undefined;
  }

  /**
   * Changes a glad thing.
   * @returns whether there still was one
   */
  async changeGladThing(id: string, change: Partial<GratitudeEntry>, now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('gratitude', 'readwrite', STRICT);
    const before = await tx.store.get(id);
    if (before) await tx.store.put(changedRow<GratitudeEntry>(before, change, now));
    await tx.done;
    if (before) this.signal.announce();
    return before !== undefined;
  }

  /** Erases an entry and returns what it was, `undefined` when it was gone already. */
  async eraseEntry(id: string): Promise<(PracticeEntry & Row) | undefined> {
    const database = await this.connection.open();
    const tx = database.transaction('practices', 'readwrite', STRICT);
    const [before] = await Promise.all([tx.store.get(id), tx.store.delete(id), tx.done]);
    this.signal.announce();
    return before;
  }

  /** Erases a glad thing and returns what it was, `undefined` when it was gone already. */
  async eraseGladThing(id: string): Promise<(GratitudeEntry & Row) | undefined> {
    const database = await this.connection.open();
    const tx = database.transaction('gratitude', 'readwrite', STRICT);
    const [before] = await Promise.all([tx.store.get(id), tx.store.delete(id), tx.done]);
    this.signal.announce();
    return before;
  }

  /** What was written from a local day on. */
  async since(first: LocalDay): Promise<{
    readonly practices: (PracticeEntry & Row)[];
    readonly gratitude: (GratitudeEntry & Row)[];
  }> {
    const database = await this.connection.open();
    const days = IDBKeyRange.bound(first, END);
    const tx = database.transaction(['practices', 'gratitude']);
    const [practices, gratitude] = await Promise.all([
      tx.objectStore('practices').index('day').getAll(days),
      tx.objectStore('gratitude').index('day').getAll(days),
      tx.done,
    ]);
    return { practices, gratitude };
  }

  /** Whether anything was written before a local day. */
  async hasBefore(day: LocalDay): Promise<boolean> {
    const database = await this.connection.open();
    const days = IDBKeyRange.upperBound(day, true);
    const tx = database.transaction(['practices', 'gratitude']);
    const [practice, gladThing] = await Promise.all([
      tx.objectStore('practices').index('day').getKey(days),
      tx.objectStore('gratitude').index('day').getKey(days),
      tx.done,
    ]);
    return practice !== undefined || gladThing !== undefined;
  }
}
