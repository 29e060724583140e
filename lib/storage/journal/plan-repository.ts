import type { Plan } from '../../domain/journal/plan';
import type { IsoWeek } from '../../domain/time/days';
import { STRICT } from '../database/durability';
import type { Row } from '../database/schema';
import { EntryRepository } from './entry-repository';

/** The if-then plans. */
export class PlanRepository extends EntryRepository<Plan> {
  protected async begin() {
    return (await this.connection.open()).transaction('plans', 'readwrite', STRICT);
  }

  /** The plans made for the weeks from `first` to `last`, both included, by week and then by time of creation. */
  async between(first: IsoWeek, last: IsoWeek): Promise<(Plan & Row)[]> {
    const database = await this.connection.open();
    const plans = await database.getAllFromIndex('plans', 'week', IDBKeyRange.bound(first, last));
    return plans.sort((a, b) => a.week.localeCompare(b.week) || a.at - b.at);
  }

  /** Whether there is a plan for a week before this one. */
  async hasBefore(week: IsoWeek): Promise<boolean> {
    const database = await this.connection.open();
    const weeks = IDBKeyRange.upperBound(week, true);
    return (await database.getKeyFromIndex('plans', 'week', weeks)) !== undefined;
  }
}
