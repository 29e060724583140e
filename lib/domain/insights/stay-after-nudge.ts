import type { PlainSitting } from '../attention/sitting';
import { type Moment, wasAssignedToShow } from '../nudges/nudge';
import type { SiteId } from '../sites/site';
import type { StayAfterMoment } from './nudge-effect';

/** One name for a sitting, by which its moments name it too. */
export const sittingKey = (site: SiteId, start: number): string => `${site} ${start}`;

/**
 * What followed moments: how long the person went on in the sitting, until their last attention on the site before
 * they stayed away from it (for five minutes, in everyday tempo). When a feed was left for another part of the same
 * site is told by spans alone, which are gone after 30 days; sittings are kept for good, so that old moments and
 * new ones are measured alike.
 *
 * Only the first moment of each sitting counts: what follows a later one follows the first as well. It counts only
 * where chance decided whether it was shown, for nothing is compared fairly otherwise. Left out are sittings that
 * may still go on, or that are not kept any more.
 * @param moments in any order; all of those sittings, or a later one could be taken for the first
 * @param sittingGap in ms; so long after its end a sitting is over
 * @param now wall-clock ms
 */
export function staysAfterMoments(
  moments: readonly Moment[],
  sittings: readonly Pick<PlainSitting, 'site' | 'start' | 'end'>[],
  sittingGap: number,
  now: number,
): StayAfterMoment[] {
  const over = new Map(
    sittings
      .filter(({ end }) => end + sittingGap <= now)
      .map(({ site, start, end }) => [sittingKey(site, start), end]),
  );
  return firstOfSittings(moments).flatMap((moment) => {
    const { day, at, site, sittingStart, shownWith } = moment;
    const end = over.get(sittingKey(site, sittingStart));
    if (end === undefined || shownWith <= 0 || shownWith >= 1) return [];
    // By what chance decided, whatever became of it: only so are both kinds of moments alike in all else.
    return [{ day, shown: wasAssignedToShow(moment), stayedMs: Math.max(0, end - at) }];
  });
}

function firstOfSittings(moments: readonly Moment[]): Moment[] {
  const first = new Map<string, Moment>();
  for (const moment of [...moments].sort((a, b) => a.at - b.at)) {
    const key = sittingKey(moment.site, moment.sittingStart);
    if (!first.has(key)) first.set(key, moment);
  }
  return [...first.values()];
}
