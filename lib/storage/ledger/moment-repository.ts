import { type CardEnding, endedMoment } from '../../domain/nudges/card-ending';
import { hasShownSentence } from '../../domain/nudges/first-nudges';
import type { MissedReason } from '../../domain/nudges/missed-reason';
import { momentsByClock, type PresentClock } from '../../domain/nudges/moments-by-clock';
import { type Moment, wasShown } from '../../domain/nudges/nudge';
import type { SiteId } from '../../domain/sites/site';
import type { LocalDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { isReadable } from '../database/readable-row';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';
import type { LedgerTransaction } from './ledger-transaction';

/** The moments for a nudge, and their outcomes. */
export class MomentRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Stores how the card of a nudge ended. Only the first ending counts.
   * @returns whether the moment exists, was on that site and had no outcome yet
   */
  async settle(id: string, site: SiteId, ending: CardEnding, now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('moments', 'readwrite');
    const moment = await tx.store.get(id);
    const open = moment !== undefined && moment.site === site && moment.outcome === 'shown';
    if (open) await tx.store.put(changedRow<Moment>(moment, endedMoment(ending), now));
    await tx.done;
    if (open) this.signal.announce();
    return open;
  }

  /** The moment of that id, if its card was shown on one of these sites. */
  async shownOn(id: string, sites: readonly SiteId[]): Promise<Moment | undefined> {
    const database = await this.connection.open();
    const moment = await database.get('moments', id);
    return moment && wasShown(moment) && sites.includes(moment.site) ? moment : undefined;
  }

  /**
   * Stores that the person asked on the card of a nudge for no more nudges in the visit.
   * @returns whether that card was shown on one of these sites
   */
  async quietVisit(id: string, sites: readonly SiteId[], now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('moments', 'readwrite');
    const moment = await tx.store.get(id);
    const found = moment !== undefined && wasShown(moment) && sites.includes(moment.site);
    if (found) await tx.store.put(changedRow<Moment>(moment, { quietVisit: true }, now));
    await tx.done;
    if (found) this.signal.announce();
    return found;
  }

  /** Stores that a moment's card did not come, and why, unless the moment has an outcome already. */
  async recordMissed(id: string, missedFor: MissedReason, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('moments', 'readwrite');
    const moment = await tx.store.get(id);
    const open = moment?.outcome === 'shown';
    if (open) await tx.store.put(changedRow<Moment>(moment, { outcome: 'missed', missedFor }, now));
    await tx.done;
    if (open) this.signal.announce();
  }

  /**
   * Whether at least so many cards with a sentence were shown up to the local day `last`, included.
   * @param first the first day that counts; by default all days before `last` do
   */
  async haveShown(count: number, last: LocalDay, first: LocalDay = ''): Promise<boolean> {
    const database = await this.connection.open();
    const index = database.transaction('moments').store.index('day');
    let shown = 0;
    let cursor = await index.openCursor(IDBKeyRange.bound(first, last));
    while (cursor && shown < count) {
      if (isReadable('moments', cursor.value) && hasShownSentence(cursor.value)) shown += 1;
      cursor = await cursor.continue();
    }
    return shown >= count;
  }

  /** Whether there is any moment of the local days from `first` to `last`. */
  async haveHappened(first: LocalDay, last: LocalDay): Promise<boolean> {
    const database = await this.connection.open();
    const key = await database
      .transaction('moments')
      .store.index('day')
      .getKey(IDBKeyRange.bound(first, last));
    return key !== undefined;
  }

  /** The moments of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<(Moment & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('moments', 'day', IDBKeyRange.bound(first, last));
  }
}

/** How many of the newest moments are looked at even if the clock was set so far ahead that they seem old. */
const NEWEST = 10;

/** The moments since `from` (wall-clock ms) by any of their dates, on any site, those in the future included. */
async function storedMoments(tx: LedgerTransaction, from: number): Promise<(Moment & Row)[]> {
  const index = tx.objectStore('moments').index('at');
  const moments = await index.getAll(IDBKeyRange.lowerBound(from));
  if (moments.length >= NEWEST) return moments;
  let cursor = await index.openCursor(IDBKeyRange.upperBound(from, true), 'prev');
  for (let looked = moments.length; cursor && looked < NEWEST; looked += 1) {
    const { value } = cursor;
    if ((value.redatedTo ?? 0) >= from && isReadable('moments', value)) moments.unshift(value);
    cursor = await cursor.continue();
  }
  return moments;
}

/**
 * The moments of the last `reach` ms, on any site, oldest first. They have the dates of the present clock,
 * which are stored where they are new.
 */
export async function latestMoments(
  tx: LedgerTransaction,
  reach: number,
  clock: PresentClock,
): Promise<(Moment & Row)[]> {
  const { now, setForwardBy } = clock;
  const stored = await storedMoments(tx, now - setForwardBy - reach);
  const byClock = momentsByClock(stored, clock);
  const redatedTo = new Map(byClock.map(({ moment, redatedTo }) => [moment.id, redatedTo]));
  for (const moment of stored) {
    const date = redatedTo.get(moment.id);
    if (date !== undefined) {
      await tx.objectStore('moments').put(changedRow<Moment>(moment, { redatedTo: date }, now));
    }
  }
  return byClock.map(({ moment }) => moment);
}

/** Stores a new moment within a report's transaction, and returns it as stored. */
export async function putMoment(tx: LedgerTransaction, moment: Moment, now: number): Promise<Moment & Row> {
  const row = newRow(moment, now);
  await tx.objectStore('moments').put(row);
  return row;
}
