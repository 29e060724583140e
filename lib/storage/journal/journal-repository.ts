import {
  type CheckIn,
  type CheckInDraft,
  type GratitudeEntry,
  gladThingsOf,
  type Reflection,
} from '../../domain/journal/check-in';
import type { PracticeEntry } from '../../domain/journal/practice';
import type { IsoWeek, LocalDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { changedRow, newRow } from '../database/row';

// A person's words are flushed to disk before they are said to be kept.
const STRICT = { durability: 'strict' } as const;

/** What was written on a moment's card. */
export type CardNote = Omit<PracticeEntry, 'followUp'> & { readonly moment: string };

/** What a person wrote. */
export class JournalRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Keeps a check-in with its glad things, all of it or nothing. The draft must be without fault. */
  async keepCheckIn(draft: CheckInDraft, day: LocalDay, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction(['checkIns', 'gratitude'], 'readwrite', STRICT);
    const { mood, comparison, patterns } = draft;
    const checkIn = newRow<CheckIn>({ at: now, day, mood, comparison, patterns }, now);
    const entries = gladThingsOf(draft).map((gladThing, place) =>
      newRow<GratitudeEntry>({ at: now, day, checkIn: checkIn.id, place, ...gladThing }, now),
    );
    await Promise.all([
      tx.objectStore('checkIns').put(checkIn),
      ...entries.map((entry) => tx.objectStore('gratitude').put(entry)),
      tx.done,
    ]);
    this.signal.announce();
  }

  /** Keeps what was written on a moment's card, in place of what was kept of it before. */
  async keepNote({ practice, lines, at, day, moment }: CardNote, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction(['practices', 'gratitude'], 'readwrite', STRICT);
    // One card, one entry: its moment's id is the entry's.
    const row = { id: moment, createdAt: at, updatedAt: now };
    if (practice === 'gratitude') {
      const text = lines[0] ?? '';
      await tx
        .objectStore('gratitude')
        .put({ ...row, at, day, checkIn: null, place: 0, prompt: null, text, why: null });
    } else {
      await tx.objectStore('practices').put({ ...row, at, day, practice, lines, moment, followUp: null });
    }
    await tx.done;
    this.signal.announce();
  }

  /** Removes what was written on a moment's card. */
  async takeBackNote(moment: string): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction(['practices', 'gratitude'], 'readwrite', STRICT);
    await Promise.all([
      tx.objectStore('practices').delete(moment),
      tx.objectStore('gratitude').delete(moment),
    ]);
    await tx.done;
    this.signal.announce();
  }

  /** Keeps the answer to a week's question, in place of an earlier one. */
  async keepReflection(week: IsoWeek, question: number, answer: string, now: number): Promise<void> {
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

  /** The check-ins of the local days from `first` to `last`, both included. */
  async checkInsBetween(first: LocalDay, last: LocalDay): Promise<CheckIn[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('checkIns', 'day', IDBKeyRange.bound(first, last));
  }

  /** The glad things of the local days from `first` to `last`, both included. */
  async gratitudeBetween(first: LocalDay, last: LocalDay): Promise<GratitudeEntry[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('gratitude', 'day', IDBKeyRange.bound(first, last));
  }

  /** What was written in practices on the local days from `first` to `last`, both included. */
  async practicesBetween(first: LocalDay, last: LocalDay): Promise<PracticeEntry[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('practices', 'day', IDBKeyRange.bound(first, last));
  }

  /** The answers to the questions of the weeks from `first` to `last`, both included. */
  async reflectionsBetween(first: IsoWeek, last: IsoWeek): Promise<Reflection[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('reflections', 'week', IDBKeyRange.bound(first, last));
  }
}
