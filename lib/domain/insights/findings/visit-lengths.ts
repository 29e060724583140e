import type { PlainSitting } from '../../attention/sitting';
import { totalMs } from '../../attention/usage';
import { median } from '../statistics';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** With fewer visits or less time than this, a few of them always make up half of it (our judgement). */
const LEAST = { visits: 10, ms: 60 * 60_000 } as const;

/** The largest share of all visits that is called a few (our judgement). */
const FEW = 0.2;

/** The typical length of at least one visit: the attention in it, in ms. */
export const medianVisitMs = (visits: readonly PlainSitting[]): number => median(visits.map(totalMs));

/** A few long visits in which half of the time went by. */
export interface FewVisits extends FindingParts {
  /** How many of the longest visits made up half of the time. */
  readonly visits: number;
  /** The time in them, in ms. */
  readonly ms: number;
}

/** The few visits that made up half of the time. */
export function fewVisits({ totals }: FindingInputs): FewVisits | null {
  const lengths = totals.visits.map(totalMs).sort((a, b) => b - a);
  const all = lengths.reduce((sum, ms) => sum + ms, 0);
  let [visits, ms] = [0, 0];
  while (2 * ms < all) {
    ms += lengths[visits] ?? 0;
    visits += 1;
  }
  const n = lengths.length;
  if (n < LEAST.visits || all < LEAST.ms || visits > FEW * n) return null;
  return {
    visits,
    ms,
    about: 'longest',
    basis: { n, counted: 'visits', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'plan', site: null },
  };
}
