import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import type { Blocker } from './eligibility';
import type { Trigger } from './trigger';

/** A stretch in which a nudge would have come, had nothing stood against it. Times in wall-clock ms. */
export interface Suppression {
  readonly at: number;
  /** The last instant at which the same still held. */
  readonly until: number;
  readonly day: LocalDay;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly triggers: readonly Trigger[];
  readonly hindrances: readonly Blocker[];
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether a silence goes on from another, for the same reasons and without a break of its own length. */
export const continuesSuppression = (next: Suppression, before: Suppression, longestGap: number): boolean =>
  next.site === before.site &&
  next.day === before.day &&
  next.at >= before.at &&
  next.at <= before.until + longestGap &&
  isSameList(next.hindrances, before.hindrances) &&
  isSameList(next.triggers, before.triggers);
