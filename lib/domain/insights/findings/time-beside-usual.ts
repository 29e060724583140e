import { totalMs } from '../../attention/usage';
import type { SiteId } from '../../sites/site';
import { besideUsual, COUNTS, LEAST_EARLIER, LENGTHS, type Scale, SHARES, TIMES } from './beside-usual';
import type { ComparingParts, FindingAction, FindingTone } from './finding';
import { type FindingInputs, measuredDays } from './finding-inputs';
import type { PeriodTotals } from './period-totals';
import { medianVisitMs } from './visit-lengths';

/** Periods with fewer days so far are not compared (our judgement). */
const LEAST_DAYS = 3;

/** Differences below these are not reported, however sure they are (our judgement). */
const MARGINS = { ms: 30 * 60_000, shareOfUsual: 0.25, visits: 5, visitMs: 3 * 60_000, share: 0.08 } as const;

/** The visits that a typical length needs, and the time that a share needs, in ms (our judgement). */
const LEAST = { visits: 8, ms: 30 * 60_000 } as const;

interface Comparing {
  readonly measure: (totals: PeriodTotals) => number | null;
  readonly scale: Scale;
  readonly margin: number;
  /** Which direction can weigh on someone. */
  readonly heavy: 'more' | 'less';
  readonly action: FindingAction | null;
}

const planFor = (site: SiteId | null): FindingAction => ({ does: 'plan', site });

/** Compares one value of a period with that of earlier ones. */
function compare(
  { totals, earlier, ...inputs }: FindingInputs,
  { measure, scale, margin, heavy, action }: Comparing,
  about: string,
  tries = 1,
): ComparingParts | null {
  const value = measure(totals);
  // Of a period without any time it is not known whether the person was away or nothing was measured.
  // All of its time may belong to a visit that began before it.
  if (value === null || totalMs(totals) === 0 || totals.visits.length === 0) return null;
  if (measuredDays(inputs) < LEAST_DAYS) return null;
  const values = earlier.map(measure).filter((one) => one !== null);
  const found = besideUsual(value, values, scale, tries);
  if (!found) return null;
  const difference = Math.abs(found.value - found.usual);
  if (difference < margin || difference < MARGINS.shareOfUsual * found.usual) return null;
  const tone: FindingTone = found.direction === heavy ? 'heavy' : 'plain';
  const basis = { n: totals.visits.length, counted: 'visits', earlier: values.length } as const;
  return { ...found, about, basis, tone, action: tone === 'heavy' ? action : null };
}

/** All time beside usual. */
export const periodTime = (inputs: FindingInputs): ComparingParts | null =>
  compare(
    inputs,
    { measure: totalMs, scale: TIMES, margin: MARGINS.ms, heavy: 'more', action: planFor(null) },
    'all',
  );

/** The time from 22:00 until the day ends, beside usual. */
export const lateEvenings = (inputs: FindingInputs): ComparingParts | null =>
  compare(
    inputs,
    {
      measure: ({ lateMs }) => lateMs,
      scale: TIMES,
      margin: MARGINS.ms,
      heavy: 'more',
      action: planFor(null),
    },
    'late',
  );

/** The share of time spent taking part, beside usual. */
export const takingPart = (inputs: FindingInputs): ComparingParts | null =>
  compare(
    inputs,
    {
      measure: (totals) => (totalMs(totals) < LEAST.ms ? null : totals.activeMs / totalMs(totals)),
      scale: SHARES,
      margin: MARGINS.share,
      heavy: 'less',
      action: { does: 'practice', practice: 'reachOut' },
    },
    'active',
  );

/** How many visits there were, beside usual. */
export const visitCount = (inputs: FindingInputs): ComparingParts | null =>
  compare(
    inputs,
    {
      measure: ({ visits }) => visits.length,
      scale: COUNTS,
      margin: MARGINS.visits,
      heavy: 'more',
      action: planFor(null),
    },
    'visits',
  );

/** The typical length of a visit, beside usual. */
export const visitLength = (inputs: FindingInputs): ComparingParts | null =>
  compare(
    inputs,
    {
      measure: ({ visits }) => (visits.length < LEAST.visits ? null : medianVisitMs(visits)),
      scale: LENGTHS,
      margin: MARGINS.visitMs,
      heavy: 'more',
      action: planFor(null),
    },
    'length',
  );

/** The site whose time differs most clearly from what is usual there. Every site is one more try. */
export function siteTime(inputs: FindingInputs): (ComparingParts & { readonly site: SiteId }) | null {
  const sites = usualSites(inputs);
  const found = sites.flatMap((site) => {
    const measure = ({ bySite }: PeriodTotals) => bySite.get(site) ?? 0;
    const comparing = {
      measure,
      scale: TIMES,
      margin: MARGINS.ms,
      heavy: 'more',
      action: planFor(site),
    } as const;
    const parts = compare(inputs, comparing, site, sites.length);
    return parts ? [{ ...parts, site }] : [];
  });
  return found.sort((a, b) => a.chance - b.chance)[0] ?? null;
}

/** The sites with time in at least half of the earlier periods. */
function usualSites({ totals, earlier }: FindingInputs): SiteId[] {
  if (earlier.length < LEAST_EARLIER) return [];
  const sites = new Set([...earlier, totals].flatMap(({ bySite }) => [...bySite.keys()]));
  return [...sites].filter(
    (site) => 2 * earlier.filter(({ bySite }) => (bySite.get(site) ?? 0) > 0).length >= earlier.length,
  );
}
