import type { Plan } from '../../domain/journal/plan';
import type { IsoWeek } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from '../database/database';
import { changedRow, newRow } from '../database/row';
import type { Row } from '../database/schema';

// A person's words are flushed to disk before they are said to be kept.
const STRICT = { durability: 'strict' } as const;

/** The if-then plans a person made. */
export class PlanRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Keeps a plan, a new one or one that was erased; it must be without fault. */
  async keep(plan: Plan, now: number): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('plans', 'readwrite', STRICT);
    await Promise.all([tx.store.put(newRow<Plan>(plan, now)), tx.done]);
    this.signal.announce();
  }

  /**
   * Changes a plan.
   * @returns whether there still was one
   */
  async change(id: string, change: Partial<Plan>, now: number): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction('plans', 'readwrite', STRICT);
    const before = await tx.store.get(id);
    if (before) await tx.store.put(changedRow<Plan>(before, change, now));
    await tx.done;
    if (before) this.signal.announce();
    return before !== undefined;
  }

  async find(id: string): Promise<(Plan & Row) | undefined> {
    const database = await this.connection.open();
    return database.get('plans', id);
  }

  async erase(id: string): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction('plans', 'readwrite', STRICT);
    await Promise.all([tx.store.delete(id), tx.done]);
    this.signal.announce();
  }

  /** The plans made for the weeks from `first` to `last`, both included, by week and then as they were made. */
  async between(first: IsoWeek, last: IsoWeek): Promise<(Plan & Row)[]> {
    const database = await this.connection.open();
    const plans = await database.getAllFromIndex('plans', 'week', IDBKeyRange.bound(first, last));
    return plans.sort((a, b) => a.week.localeCompare(b.week) || a.at - b.at);
  }

  /** Whether any plan was made for a week before this one. */
  async hasBefore(week: IsoWeek): Promise<boolean> {
    const database = await this.connection.open();
    const weeks = IDBKeyRange.upperBound(week, true);
    return (await database.getKeyFromIndex('plans', 'week', weeks)) !== undefined;
  }
}
