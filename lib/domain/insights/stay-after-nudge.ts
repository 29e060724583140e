import type { PlainSitting } from '../attention/sitting';
import { type Moment, wasAssignedToShow } from '../nudges/nudge';
import type { SiteId } from '../sites/site';
import type { StayAfterMoment } from './nudge-effect';

/** The key of a sitting in a map. A moment contains the site and start of its sitting, so it has the same key. */
export const sittingKey = (site: SiteId, start: number): string => `${site} ${start}`;

/**
 * How long people stayed after moments: until the end of the sitting, which is their last attention on the site before
 * they stayed away from it (for five minutes, at the everyday tempo). Only spans show when someone left a feed for
 * another part of the same site, and spans are deleted after 30 days. Sittings are stored for good, so that old and new
 * moments are measured in the same way.
 *
 * Only the first moment of each sitting counts, because what follows a later one follows the first as well. It counts
 * only if chance decided whether a nudge was shown; otherwise the comparison would not be fair. Sittings that may still
 * continue, or are deleted, are left out.
 * @param moments in any order; all moments of those sittings, since a later one could otherwise be taken for the first
 * @param sittingGap in ms; a sitting is over this long after its end
 * @param now wall-clock ms
 */
export function staysAfterMoments(
  moments: readonly Moment[],
  sittings: readonly Pick<PlainSitting, 'site' | 'start' | 'end'>[],
  sittingGap: number,
  now: number,
): StayAfterMoment[] {
  const endsByKey = new Map(
    sittings
      .filter(({ end }) => end + sittingGap <= now)
      .map(({ site, start, end }) => [sittingKey(site, start), end]),
  );
  return firstMoments(moments).flatMap((moment) => {
    const { day, at, site, sittingStart, shownWith } = moment;
    const end = endsByKey.get(sittingKey(site, sittingStart));
    if (end === undefined || shownWith <= 0 || shownWith >= 1) return [];
    // The group is what chance decided, whatever the outcome: only then do both groups differ in nothing else.
    return [{ day, shown: wasAssignedToShow(moment), stayedMs: Math.max(0, end - at) }];
  });
}

function firstMoments(moments: readonly Moment[]): Moment[] {
  const first = new Map<string, Moment>();
  for (const moment of [...moments].sort((a, b) => a.at - b.at)) {
    const key = sittingKey(moment.site, moment.sittingStart);
    if (!first.has(key)) first.set(key, moment);
  }
  return [...first.values()];
}
