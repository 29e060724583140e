import { daysBetween, type LocalDay } from '../time/days';
import { NORMAL_90 } from './statistics';

/** How much is needed before an effect is estimated. */
const MINIMUM_FOR_EFFECT = { shown: 20, withheld: 20, days: 14 } as const;

/** How long someone stayed after a moment. */
export interface StayAfterMoment {
  readonly day: LocalDay;
  /** Whether the moment was assigned to show a nudge. */
  readonly shown: boolean;
  /** Ms from the moment until the person left the feed. */
  readonly stayedMs: number;
}

/** How many moments there are of each kind, and how many local days lie from the first to the last, both included. */
interface EffectCounts {
  readonly shown: number;
  readonly withheld: number;
  readonly days: number;
}

/** The effect of nudges on the time until leaving: not known yet, or a difference with its uncertainty. */
export type NudgeEffect =
  | { readonly known: false; readonly counts: EffectCounts; readonly missing: EffectCounts }
  | {
      readonly known: true;
      readonly counts: EffectCounts;
      /** Mean of shown minus mean of withheld, in ms; negative when people left sooner after a nudge. */
      readonly differenceMs: number;
      /** The 80 % interval of the difference, in ms. */
      readonly lowMs: number;
      readonly highMs: number;
      /** Given only when its probability is at least .90; `null` when it is not known. */
      readonly direction: 'sooner' | 'later' | null;
    };

interface Sample {
  readonly size: number;
  readonly mean: number;
  /** The sum of squared deviations from the mean. */
  readonly squares: number;
  /** The variance of the mean. */
  readonly meanVariance: number;
}

function sampleOf(values: readonly number[]): Sample {
  const size = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { size, mean, squares, meanVariance: squares / (size - 1) / size };
}

/** The 90th percentile of Student's t, by the Cornish–Fisher expansion; within 0.0005 from 19 degrees of freedom on. */
function student90(degrees: number): number {
  const z = NORMAL_90;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/** Welch's degrees of freedom: the two groups may differ in variance. */
const degreesOfFreedom = (a: Sample, b: Sample): number => {
  const variance = a.meanVariance + b.meanVariance;
  if (variance === 0) return a.size + b.size - 2;
  return variance ** 2 / (a.meanVariance ** 2 / (a.size - 1) + b.meanVariance ** 2 / (b.size - 1));
};

/**
 * The variance of the difference of the means: Welch's, or the pooled one when that is larger. Times until leaving are
 * skewed, and the smaller group of withheld moments often contains none of the rare long times; its variance then looks
 * too small, and the interval misses the truth on that side. The pooled variance corrects that. (Bootstrap-t, Hall's
 * correction for skew, and intervals on a log scale had lower coverage.)
 */
function varianceOfDifference(a: Sample, b: Sample): number {
  const pooled = (a.squares + b.squares) / (a.size + b.size - 2);
  return Math.max(a.meanVariance + b.meanVariance, pooled / a.size + pooled / b.size);
}

const daysSpanned = (stays: readonly StayAfterMoment[]): number => {
  const days = stays.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 0;
  return daysBetween(first, last) + 1;
};

/**
 * Estimates the effect of nudges on the time until leaving: the difference of the means of moments with a nudge and of
 * moments at which it was withheld by chance, with an 80 % interval. It is not known before there are enough of both.
 */
export function estimateNudgeEffect(stays: readonly StayAfterMoment[]): NudgeEffect {
  const stayTimes = (shown: boolean) =>
    stays.filter((one) => one.shown === shown).map(({ stayedMs }) => stayedMs);
  const [shown, withheld] = [stayTimes(true), stayTimes(false)];
  const counts = { shown: shown.length, withheld: withheld.length, days: daysSpanned(stays) };
  const missing = {
    shown: Math.max(0, MINIMUM_FOR_EFFECT.shown - counts.shown),
    withheld: Math.max(0, MINIMUM_FOR_EFFECT.withheld - counts.withheld),
    days: Math.max(0, MINIMUM_FOR_EFFECT.days - counts.days),
  };
  if (missing.shown + missing.withheld + missing.days > 0) return { known: false, counts, missing };
  const [a, b] = [sampleOf(shown), sampleOf(withheld)];
  const differenceMs = a.mean - b.mean;
  const halfWidth = student90(degreesOfFreedom(a, b)) * Math.sqrt(varianceOfDifference(a, b));
  const [lowMs, highMs] = [differenceMs - halfWidth, differenceMs + halfWidth];
  const direction = highMs < 0 ? 'sooner' : lowMs > 0 ? 'later' : null;
  return { known: true, counts, differenceMs, lowMs, highMs, direction };
}
