import { type Moment, wasAssignedToShow } from '../../nudges/nudge';

/** Moments without the copies of any. */
export interface DistinctMoments {
  /** Oldest first. */
  readonly distinct: readonly Moment[];
  /** How many copies were left out. */
  readonly doubled: number;
  /** How many of those copies say that chance decided differently. */
  readonly contradicting: number;
}

/**
 * Leaves out the copies of moments that were stored more than once, such as by merging two exports. Two moments never
 * come within the same ms on one site, so what has the same time and site is the same moment.
 */
export function distinctMoments(moments: readonly Moment[]): DistinctMoments {
  const byInstant = new Map<string, Moment>();
  let [doubled, contradicting] = [0, 0];
  for (const moment of moments) {
    if (!Number.isFinite(moment.at)) continue;
    const key = `${moment.site} ${moment.at}`;
    const known = byInstant.get(key);
    if (!known) {
      byInstant.set(key, moment);
      continue;
    }
    doubled += 1;
    if (wasAssignedToShow(known) !== wasAssignedToShow(moment)) contradicting += 1;
  }
  const distinct = [...byInstant.values()].sort((a, b) => a.at - b.at);
  return { distinct, doubled, contradicting };
}
