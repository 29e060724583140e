import { type Moment, type SettledOutcome, wasShown } from '../../domain/nudges/nudge';
import type { SiteId } from '../../domain/sites/site';
import type { LocalDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { changedRow } from '../database/row';
import type { Row } from '../database/schema';

/** The moments at which nudges came, and what became of them. */
export class MomentRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Stores what became of a nudge. Only the first answer counts.
   * @returns whether the moment exists, was on that site and was still unanswered
   */
  async settle(id: string, site: SiteId, outcome: SettledOutcome, now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('moments', 'readwrite');
    const moment = await tx.store.get(id);
    const open = moment !== undefined && moment.site === site && moment.outcome === 'shown';
    if (open) await tx.store.put(changedRow<Moment>(moment, { outcome }, now));
    await tx.done;
    if (open) this.signal.announce();
    return open;
  }

  /** The moment of that id, where its card was shown on one of these sites. */
  async shownOn(id: string, sites: readonly SiteId[]): Promise<Moment | undefined> {
    const database = await this.connection.open();
    const moment = await database.get('moments', id);
    return moment && wasShown(moment) && sites.includes(moment.site) ? moment : undefined;
  }

  /** Notes that a moment's card never reached the page; one that was answered did. */
  async miss(id: string, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('moments', 'readwrite');
    const moment = await tx.store.get(id);
    const open = moment?.outcome === 'shown';
    if (open) await tx.store.put(changedRow<Moment>(moment, { outcome: 'missed' }, now));
    await tx.done;
    if (open) this.signal.announce();
  }

  /** The moments of the local days from `first` to `last`, both included. */
  async between(first: LocalDay, last: LocalDay): Promise<(Moment & Row)[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('moments', 'day', IDBKeyRange.bound(first, last));
  }
}
