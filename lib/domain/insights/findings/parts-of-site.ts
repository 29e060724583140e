import type { SiteId } from '../../sites/site';
import type { Surface } from '../../sites/surface';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Parts with less time than this, in ms, are not compared (our judgement). */
const LEAST_MS = 10 * 60_000;

/** In fewer visits, parts are no habit (our judgement). */
const LEAST_VISITS = 4;

/** The lesser of the two has at least this share of the site's time, and both together this one (our judgement). */
const LEAST_SHARES = { lesser: 0.15, together: 0.75 } as const;

/** Parts with a name that says something about what a person does there. */
const NAMED: readonly Surface[] = ['feed', 'stories', 'shortVideo', 'video', 'messages'];

/** At least one of the two is one of these: that a feed leads to videos is nothing to know. */
const TELLING: readonly Surface[] = ['stories', 'shortVideo', 'messages'];

interface PartTime {
  readonly surface: Surface;
  readonly ms: number;
}

/** Two parts of one site, the one with more time first. */
export interface PartsOfSite extends FindingParts {
  readonly site: SiteId;
  readonly parts: readonly [PartTime, PartTime];
}

/** The two parts in which most time on a site went by, of the most used site that has such: short videos beside messages. */
export function partsOfSite({ totals }: FindingInputs): PartsOfSite | null {
  const sites = [...totals.bySite].sort(([, a], [, b]) => b - a);
  for (const [site, all] of sites) {
    const [first, second] = [...(totals.bySurface.get(site) ?? [])]
      .map(([surface, ms]): PartTime => ({ surface, ms }))
      .filter(({ surface, ms }) => NAMED.includes(surface) && ms >= LEAST_MS)
      .sort((a, b) => b.ms - a.ms);
    const visits = totals.visits.filter((visit) => visit.site === site).length;
    if (!first || !second || visits < LEAST_VISITS) continue;
    if (![first, second].some(({ surface }) => TELLING.includes(surface))) continue;
    if (second.ms < LEAST_SHARES.lesser * all || first.ms + second.ms < LEAST_SHARES.together * all) continue;
    return {
      site,
      parts: [first, second],
      about: `${site} ${first.surface} ${second.surface}`,
      basis: {
        n: visits,
        counted: 'visits',
        earlier: 0,
      },
      chance: null,
      tone: 'plain',
      action: { does: 'plan', site },
    };
  }
  return null;
}
