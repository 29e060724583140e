import { median } from '../statistics';
import { chanceBeyond } from '../student-t';
import type { Direction } from './finding';

/**
 * How often a week without any pattern may show a finding that compares, by chance: a little less than the one in ten
 * that is promised, because days that resemble each other make chance a little larger than the t-test thinks.
 */
const CHANCE_OF_ANY = 0.08;

/** How many kinds of findings compare. They share the chance equally, so that it holds for all of them together. */
export const COMPARING_KINDS = 7;

/** How likely a difference may be by chance alone for one kind to report it. */
export const MOST_CHANCE = CHANCE_OF_ANY / COMPARING_KINDS;

/** Fewer earlier periods than this do not show what is usual (our judgement). */
export const LEAST_EARLIER = 6;

/** With fewer earlier periods that have any of it, something is too rare to have a usual amount (our judgement). */
const LEAST_WITH_ANY = 4;

/** A scale on which values of different periods vary about equally, whether they are small or large. */
export interface Scale {
  of(value: number): number;
  /** Periods are never taken to vary less than this on the scale, however alike the earlier ones were by chance. */
  readonly leastSpread: number;
}

const MINUTE = 60_000;

/** Times in ms: a change from 20 to 40 minutes counts as much as one from two hours to four. */
export const TIMES: Scale = { of: (ms) => Math.log(ms + 10 * MINUTE), leastSpread: 0.2 };

/** Lengths of visits in ms. They are shorter, and a median of them varies less. */
export const LENGTHS: Scale = { of: (ms) => Math.log(ms + MINUTE), leastSpread: 0.15 };

/** Counts: those of independent events vary by about a half on this scale. */
export const COUNTS: Scale = { of: Math.sqrt, leastSpread: 0.5 };

/** Shares from 0 to 1. */
export const SHARES: Scale = { of: (share) => Math.asin(Math.sqrt(share)), leastSpread: 0.04 };

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The standard deviation of at least two values. */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** A value that differs from what is usual. */
export interface BesideUsual {
  readonly direction: Direction;
  readonly value: number;
  readonly usual: number;
  readonly chance: number;
}

/**
 * Compares a period with earlier ones, each as one value: days of one week resemble each other, weeks hardly do. The
 * value must lie outside all earlier ones, whatever their distribution, and be unlikely as one more of them (the t-test
 * for a further observation).
 * @param tries how many values were looked at, of which this one stood out
 * @returns `null` when the period is one like others, or too little is known
 */
export function besideUsual(
  value: number,
  earlier: readonly number[],
  { of, leastSpread }: Scale,
  tries = 1,
): BesideUsual | null {
  if (earlier.length < LEAST_EARLIER || earlier.filter((one) => one > 0).length < LEAST_WITH_ANY) return null;
  if (value >= Math.min(...earlier) && value <= Math.max(...earlier)) return null;
  const scaled = earlier.map(of);
  const spread = Math.max(leastSpread, spreadOf(scaled)) * Math.sqrt(1 + 1 / scaled.length);
  const chance = tries * chanceBeyond((of(value) - meanOf(scaled)) / spread, scaled.length - 1);
  if (chance > MOST_CHANCE) return null;
  const usual = median(earlier);
  return { direction: value > usual ? 'more' : 'less', value, usual, chance };
}

/** How likely it is by chance that values which are as often above zero as below have so large a mean. */
export const chanceOfMean = (values: readonly number[], leastSpread: number): number =>
  chanceBeyond(
    meanOf(values) / (Math.max(leastSpread, spreadOf(values)) / Math.sqrt(values.length)),
    values.length - 1,
  );
