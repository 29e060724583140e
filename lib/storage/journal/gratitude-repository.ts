import type { IDBPTransaction } from 'idb';
import { type CheckIn, type CheckInDraft, gladThingsOf } from '../../domain/journal/check-in';
import type { GratitudeEntry } from '../../domain/journal/gratitude';
import { drawDay, drawFromJar, type GladLine, yearBefore } from '../../domain/journal/jar-draw';
import type { LocalDay, LocalInstant } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import { newRow } from '../database/row';
import type { EnoughSchema, Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/** A transaction that stores a check-in together with its gratitude. */
export type CheckInTransaction = IDBPTransaction<EnoughSchema, ('checkIns' | 'gratitude')[], 'readwrite'>;

/** From this many entries on, a jar is full: they are not looked at one by one. */
const FULL_JAR = 200;

/** After so many drawn days without an entry, one of the oldest entries is drawn. */
const MOST_DAYS_TRIED = 20;

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

  /** Stores the gratitude of a draft without a check-in, all of it or nothing. */
  async saveAlone(draft: CheckInDraft, written: LocalInstant): Promise<void> {
    const tx = await this.begin();
    const entries = entriesOf(draft, written, null);
    await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done]);
    this.signal.announce();
  }

  /**
   * Draws one of the entries of earlier days, at random. From a full jar, a day is drawn first: to count thousands of
   * entries takes the popup long.
   * @param before the one shown before, `null` for none
   * @param chance yields numbers in [0, 1)
   */
  async drawEarlier(
    today: LocalDay,
    before: GladLine | null,
    chance: () => number,
  ): Promise<GladLine | null> {
    const { store } = (await this.connection.open()).transaction('gratitude');
    const index = store.index('day');
    const earlier = IDBKeyRange.upperBound(today, true);
    const draw = async (ids: readonly string[]) => {
      const drawn = drawFromJar(ids, before?.id ?? null, chance);
      return (drawn !== undefined && (await store.get(drawn))) || null;
    };
    const some = await index.getAllKeys(earlier, FULL_JAR);
    const first = (await index.openKeyCursor(earlier))?.key;
    if (some.length < FULL_JAR || first === undefined) return draw(some);
    for (let tries = 0; tries < MOST_DAYS_TRIED; tries += 1) {
      const ids = await index.getAllKeys(drawDay(first, today, chance));
      if (ids.some((id) => id !== before?.id)) return draw(ids);
    }
    return draw(some);
  }

  /** The first entry of the same day a year ago; `null` when there is none. */
  async aYearAgo(today: LocalDay): Promise<GladLine | null> {
    const database = await this.connection.open();
    return (await database.getFromIndex('gratitude', 'day', yearBefore(today))) ?? null;
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
  checkIn: CheckIn & Row,
  draft: CheckInDraft,
): Promise<void> {
  const entries = entriesOf(draft, checkIn, checkIn.id);
  await Promise.all(entries.map((entry) => tx.objectStore('gratitude').put(entry)));
}

const entriesOf = (draft: CheckInDraft, { at, day, timeZone }: LocalInstant, checkIn: string | null) =>
  gladThingsOf(draft).map((gladThing, place) =>
    newRow<GratitudeEntry>({ at, day, timeZone, checkIn, place, ...gladThing }, at),
  );
