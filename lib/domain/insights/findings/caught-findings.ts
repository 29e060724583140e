import type { CaughtComparison, ComparisonEffect } from '../../journal/caught-comparison';
import type { SiteId } from '../../sites/site';
import type { Surface } from '../../sites/surface';
import type { LocalDay } from '../../time/days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';
import type { PeriodTotals } from './period-totals';

/** From how many comparisons a place stands out, and at which share of them (our judgement). */
const LEAST = { caught: 3, share: 0.5 } as const;

/** From how many that were told, and at which share of them, an effect is said (our judgement). */
const LEAST_TOLD = { caught: 3, share: 2 / 3 } as const;

/** From how many on the day with the most time, and at which share of them, that day is named (our judgement). */
const LEAST_ON_DAY = { caught: 2, share: 0.5 } as const;

/** A part of a site. */
interface SitePart {
  readonly site: SiteId;
  readonly surface: Surface;
}

/** Where most comparisons of a period were caught. Noticing is the skill: more of them are not worse. */
export interface CaughtWhere extends FindingParts, SitePart {
  readonly caught: number;
  /** All of the period. */
  readonly all: number;
}

/** The part of a site where at least half of the comparisons were caught. */
export function caughtWhere({ own: { comparisons } }: FindingInputs): CaughtWhere | null {
  const all = comparisons.length;
  const [most] = partsOf(comparisons).sort((a, b) => b.comparisons.length - a.comparisons.length);
  const caught = most?.comparisons.length ?? 0;
  if (!most || caught < LEAST.caught || caught < LEAST.share * all) return null;
  const { site, surface } = most;
  return {
    site,
    surface,
    caught,
    all,
    about: `${site} ${surface}`,
    basis: { n: all, counted: 'comparisons', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'plan', site },
  };
}

/** How comparisons on a part of a site mostly left the person. */
export interface CaughtEffect extends FindingParts, SitePart {
  readonly effect: ComparisonEffect;
  readonly times: number;
  /** The comparisons there of which the person said how they left them. */
  readonly told: number;
}

/** The part of a site where comparisons mostly left the person lifted, or lower, over all rows of the period. */
export function caughtEffect({ own }: FindingInputs): CaughtEffect | null {
  const [most] = partsOf(own.comparisons.filter(({ effect }) => effect !== null))
    .flatMap(({ site, surface, comparisons }) =>
      (['lifted', 'lower'] as const).map((effect) => ({
        site,
        surface,
        effect,
        times: comparisons.filter((one) => one.effect === effect).length,
        told: comparisons.length,
      })),
    )
    .filter(({ times, told }) => times >= LEAST_TOLD.caught && times >= LEAST_TOLD.share * told)
    .sort((a, b) => b.times - a.times);
  if (!most) return null;
  const { site, surface, effect, told } = most;
  return {
    ...most,
    about: `${site} ${surface} ${effect}`,
    basis: { n: told, counted: 'comparisons', earlier: 0 },
    chance: null,
    tone: effect === 'lower' ? 'heavy' : 'glad',
    action: effect === 'lower' ? { does: 'plan', site } : { does: 'practice', practice: 'wins' },
  };
}

/** How the comparisons that were caught, anywhere, mostly left the person. */
export interface CaughtFelt extends FindingParts {
  readonly effect: Exclude<ComparisonEffect, 'same'>;
  readonly times: number;
  /** The comparisons of which the person said how they left them. */
  readonly told: number;
  /** The day with the most time, when at least two and half of these comparisons were on it. */
  readonly onBusiestDay: { readonly day: LocalDay; readonly times: number } | null;
}

/** That comparisons mostly left the person lifted, or lower, over all places of the period. */
export function caughtFelt({ own, totals }: FindingInputs): CaughtFelt | null {
  const effects = own.comparisons.flatMap(({ effect }) => effect ?? []);
  const told = effects.length;
  for (const effect of ['lifted', 'lower'] as const) {
    const times = effects.filter((one) => one === effect).length;
    if (times < LEAST_TOLD.caught || times < LEAST_TOLD.share * told) continue;
    return {
      effect,
      times,
      told,
      onBusiestDay: onBusiestDay(
        own.comparisons.filter((one) => one.effect === effect),
        totals,
      ),
      about: effect,
      basis: { n: told, counted: 'comparisons', earlier: 0 },
      chance: null,
      tone: effect === 'lower' ? 'heavy' : 'glad',
      action: { does: 'practice', practice: effect === 'lower' ? 'selfCompassion' : 'wins' },
    };
  }
  return null;
}

function onBusiestDay(
  comparisons: readonly CaughtComparison[],
  { byDay }: PeriodTotals,
): CaughtFelt['onBusiestDay'] {
  const [busiest] = [...byDay].sort(([, a], [, b]) => b - a);
  if (!busiest || busiest[1] === 0) return null;
  const [day] = busiest;
  const times = comparisons.filter((one) => one.day === day).length;
  return times >= LEAST_ON_DAY.caught && times >= LEAST_ON_DAY.share * comparisons.length
    ? { day, times }
    : null;
}

/** The one or two comparisons that were caught. More of them are told by where they were, or how they felt. */
export interface CaughtFew extends FindingParts {
  /** The earliest first. */
  readonly comparisons: readonly Pick<CaughtComparison, 'day' | 'site' | 'surface'>[];
}

/** That the person caught themselves comparing once or twice. */
export function caughtFew({ own }: FindingInputs): CaughtFew | null {
  const comparisons = [...own.comparisons].sort((a, b) => a.at - b.at);
  if (comparisons.length === 0 || comparisons.length >= LEAST.caught) return null;
  return {
    comparisons,
    about: 'few',
    basis: { n: comparisons.length, counted: 'comparisons', earlier: 0 },
    chance: null,
    tone: 'plain',
    isNoNews: true,
    action: null,
  };
}

/** The comparisons on each part of a site; those that were caught elsewhere are left out. */
function partsOf(comparisons: readonly CaughtComparison[]) {
  const parts = new Map<string, SitePart & { readonly comparisons: CaughtComparison[] }>();
  for (const comparison of comparisons) {
    const { site, surface } = comparison;
    if (site === null || surface === null) continue;
    const key = `${site} ${surface}`;
    const part = parts.get(key) ?? { site, surface, comparisons: [] };
    part.comparisons.push(comparison);
    parts.set(key, part);
  }
  return [...parts.values()];
}
