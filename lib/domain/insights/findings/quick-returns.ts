import type { PlainSitting } from '../../attention/sitting';
import { TRIGGER_NUMBERS } from '../../nudges/trigger';
import type { SiteId } from '../../sites/site';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

const MINUTE = 60_000;

/** Fewer returns, or a smaller share of the visits, are not worth knowing (our judgement). */
const LEAST = { returns: 5, share: 1 / 3 } as const;

/** Visits to a site that began soon after the one before. */
export interface QuickReturns extends FindingParts {
  readonly site: SiteId;
  readonly returns: number;
  /** All visits to the site. */
  readonly visits: number;
}

/** How many visits began within 15 minutes of the one before, which must be in order. */
const returnsIn = (visits: readonly PlainSitting[]): number =>
  visits.filter((visit, at) => {
    const before = visits[at - 1];
    return before !== undefined && visit.start - before.end < TRIGGER_NUMBERS.backWithin * MINUTE;
  }).length;

/** The site to which the person returned most often within 15 minutes. */
export function quickReturns({ totals }: FindingInputs): QuickReturns | null {
  const [most] = [...totals.bySite.keys()]
    .map((site) => {
      const visits = totals.visits.filter((visit) => visit.site === site);
      return { site, returns: returnsIn(visits), visits: visits.length };
    })
    .filter(({ returns, visits }) => returns >= LEAST.returns && returns >= LEAST.share * visits)
    .sort((a, b) => b.returns - a.returns);
  if (!most) return null;
  return {
    ...most,
    about: most.site,
    basis: { n: most.visits, counted: 'visits', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'plan', site: most.site },
  };
}
