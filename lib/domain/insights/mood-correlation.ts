import { pairComparableDays } from './comparable-days';
import type { MoodPassiveDay } from './mood-passive-days';
import { NORMAL_92, quantile } from './statistics';

/** How many days with a mood are needed before anything is reported (docs/decisions/0014: our judgement). */
export const MINIMUM_MOOD_DAYS = 14;

/** How many pairs of comparable days that differ in passive time are needed: half of those days. */
const MINIMUM_PAIRS = MINIMUM_MOOD_DAYS / 2;

/**
 * The smallest interquartile range of passive time, in ms, at which a slope is reported (our judgement): a slope per
 * half hour says nothing about days that differ by minutes.
 */
const MINIMUM_SPREAD_MS = 10 * 60_000;

/** The slope is reported per this much passive time, in ms. */
export const CORRELATION_UNIT_MS = 30 * 60_000;

/**
 * How mood and passive time correlate over days: unknown, or a slope with its uncertainty. It is never a cause: a low
 * day may lead people to a feed as well as the other way round, or a third thing may lead to both.
 */
export type MoodCorrelation =
  | {
      readonly known: false;
      readonly days: number;
      /** What is missing: days with a mood, days that can be compared, or days that differ in passive time. */
      readonly missing: 'days' | 'comparable days' | 'spread';
    }
  | {
      readonly known: true;
      readonly days: number;
      /** The slope: points on the mood slider for each additional `CORRELATION_UNIT_MS` of passive time. */
      readonly points: number;
      /** The ends of its 84 % interval. */
      readonly low: number;
      readonly high: number;
      /** `null` when the interval contains zero, so that the direction is not known. */
      readonly direction: 'lower' | 'higher' | null;
    };

/** How mood differs within one pair of comparable days. */
interface PairSlope {
  /** Points for each additional unit of passive time. */
  readonly slope: number;
  /** By how many units the passive time of the days differs. */
  readonly weight: number;
}

/**
 * Estimates the correlation of mood and passive time from pairs of comparable days: the slopes within the pairs,
 * weighted by how much their passive time differs, and their weighted median. The interval contains every slope for
 * which the pairs above and below it are as balanced as chance would make them in 84 of 100 cases (a weighted sign
 * test): with few pairs, and with what is left of the hour, 80 would tell a link that is not there to more than one
 * person in ten. A few outliers hardly change it, and it assumes no distribution of moods. Nothing is resampled, so the same
 * days always give the same result.
 * @param days each day once, first day first
 */
export function estimateMoodCorrelation(days: readonly MoodPassiveDay[]): MoodCorrelation {
  const unknown = (missing: 'days' | 'comparable days' | 'spread') =>
    ({ known: false, days: days.length, missing }) as const;
  if (days.length < MINIMUM_MOOD_DAYS) return unknown('days');
  const passive = days.map(({ passiveMs }) => passiveMs);
  if (quantile(passive, 0.75) - quantile(passive, 0.25) < MINIMUM_SPREAD_MS) return unknown('spread');
  const slopes = slopesWithin(pairComparableDays(days));
  if (slopes.length < MINIMUM_PAIRS) return unknown('comparable days');
  const imbalance = NORMAL_92 * Math.sqrt(slopes.reduce((sum, { weight }) => sum + weight * weight, 0));
  const falling = [...slopes].reverse();
  const low = slopeAtImbalance(slopes, imbalance);
  const high = slopeAtImbalance(falling, imbalance);
  const points = (slopeAtImbalance(slopes, 0) + slopeAtImbalance(falling, 0)) / 2;
  const direction = high < 0 ? 'lower' : low > 0 ? 'higher' : null;
  return { known: true, days: days.length, points, low, high, direction };
}

/** The slopes within the pairs that differ in passive time, lowest first. */
function slopesWithin(pairs: readonly (readonly [MoodPassiveDay, MoodPassiveDay])[]): PairSlope[] {
  return pairs
    .map(([a, b]) => ({ mood: b.mood - a.mood, units: (b.passiveMs - a.passiveMs) / CORRELATION_UNIT_MS }))
    .filter(({ units }) => units !== 0)
    .map(({ mood, units }) => ({ slope: mood / units, weight: Math.abs(units) }))
    .sort((a, b) => a.slope - b.slope);
}

/** The first of some sorted slopes at which the weight after it outweighs the weight up to it by no more than this. */
function slopeAtImbalance(slopes: readonly PairSlope[], imbalance: number): number {
  let difference = slopes.reduce((sum, { weight }) => sum + weight, 0);
  for (const { slope, weight } of slopes) {
    difference -= 2 * weight;
    if (difference <= imbalance) return slope;
  }
  throw new RangeError('A slope of no pairs.');
}
