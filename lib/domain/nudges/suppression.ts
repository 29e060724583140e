import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import type { Blocker } from './eligibility';
import type { Trigger } from './trigger';

/**
 * A stretch in which a nudge was due and blocked. Times are wall-clock ms. It is stored under its first names: in the
 * store `silences`, with its blockers in the field `hindrances`.
 */
export interface Suppression {
  readonly at: number;
  /** The last instant at which it was known to go on. */
  readonly until: number;
  readonly day: LocalDay;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly triggers: readonly Trigger[];
  /** The reasons why no nudge came. */
  readonly hindrances: readonly Blocker[];
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * Whether a suppression continues another: for the same reasons, on the same site and day.
 * @param longestGap in ms; after a longer gap a new one begins
 */
export const continuesSuppression = (next: Suppression, before: Suppression, longestGap: number): boolean =>
  next.site === before.site &&
  next.day === before.day &&
  next.at >= before.at &&
  next.at <= before.until + longestGap &&
  isSameList(next.hindrances, before.hindrances) &&
  isSameList(next.triggers, before.triggers);
