import type { PlainSitting } from '../../attention/sitting';
import { totalMs } from '../../attention/usage';
import type { SiteId } from '../../sites/site';
import { hourOfDay, type LocalDay } from '../../time/days';
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

/** A visit is long from this length on, in ms, among at least so many (our judgement). */
const LONG = { ms: 20 * 60_000, visits: 5 } as const;

/** The longest visit, when it was long. */
export interface LongestVisit extends FindingParts {
  readonly site: SiteId;
  readonly ms: number;
  readonly startedOn: LocalDay;
  /** The clock hour at which it began, 0 to 23. */
  readonly hour: number;
}

/** The longest visit; the earliest of several. */
export function longestVisit({ totals, calendar }: FindingInputs): LongestVisit | null {
  const [longest] = [...totals.visits].sort((a, b) => totalMs(b) - totalMs(a));
  if (!longest || totals.visits.length < LONG.visits || totalMs(longest) < LONG.ms) return null;
  const { day, hour } = hourOfDay(longest.start, calendar);
  return {
    site: longest.site,
    ms: totalMs(longest),
    startedOn: day,
    hour,
    about: longest.site,
    basis: { n: totals.visits.length, counted: 'visits', earlier: 0 },
    chance: null,
    tone: 'plain',
    isNoNews: true,
    action: { does: 'plan', site: longest.site },
  };
}
