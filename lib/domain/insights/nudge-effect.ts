import type { LocalDay } from '../time/days';
import { NORMAL_90 } from './statistics';

/** What must be there before an effect is estimated at all. */
export const MINIMUM_FOR_EFFECT = { shown: 20, withheld: 20, days: 14 } as const;

/** What followed a moment. */
export interface StayAfterMoment {
  readonly day: LocalDay;
  readonly shown: boolean;
  /** Ms from the moment until the person left the feed. */
  readonly stayedMs: number;
}

/** How many moments there are of each kind, and over how many local days from the first to the last. */
export interface EffectCounts {
  readonly shown: number;
  readonly withheld: number;
  readonly days: number;
}

/** What nudges did to the time until leaving: nothing can be said yet, or a difference with its uncertainty. */
export type NudgeEffect =
  | { readonly known: false; readonly counts: EffectCounts; readonly missing: EffectCounts }
  | {
      readonly known: true;
      readonly counts: EffectCounts;
      /** Shown less withheld, in ms; negative: people left sooner after a nudge. */
      readonly differenceMs: number;
      /** The 80 % interval of the difference, in ms. */
      readonly lowMs: number;
      readonly highMs: number;
      /** Told only where its probability is at least .90; `null`: can't tell. */
      readonly direction: 'sooner' | 'later' | null;
    };

interface Sample {
  readonly size: number;
  readonly mean: number;
  /** The sum of squared deviations from the mean. */
  readonly squares: number;
  /** The variance of the mean. */
  readonly error: number;
}

function sampleOf(values: readonly number[]): Sample {
  const size = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { size, mean, squares, error: squares / (size - 1) / size };
}

/** Student's t at the 90th percentile, by Cornish and Fisher's expansion: within 0.0005 from 19 degrees on. */
function student90(degrees: number): number {
  const z = NORMAL_90;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/** Welch's degrees of freedom: the two kinds of moments need not scatter alike. */
const degreesOf = (a: Sample, b: Sample): number => {
  const error = a.error + b.error;
  if (error === 0) return a.size + b.size - 2;
  return error ** 2 / (a.error ** 2 / (a.size - 1) + b.error ** 2 / (b.size - 1));
};

/**
 * The variance of the difference of the means: Welch's, or that of a common scatter where it is larger. Times until
 * leaving are skewed, and the fewer withheld ones often happen to hold none of the rare long times; they then seem
 * surer than they are, and the interval misses on that side. The common scatter, to which all contribute, puts that
 * right. (Bootstrap-t, Hall's correction for skew, and intervals on a log scale covered less.)
 */
function errorOf(a: Sample, b: Sample): number {
  const common = (a.squares + b.squares) / (a.size + b.size - 2);
  return Math.max(a.error + b.error, common / a.size + common / b.size);
}

const daysSpanned = (followed: readonly StayAfterMoment[]): number => {
  const days = followed.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 0;
  return Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
};

/**
 * The effect of nudges on the time until leaving: moments with a nudge beside moments at which it was withheld by
 * chance, by difference of means with an 80 % interval. Nothing is said before there is enough of both.
 */
export function estimateNudgeEffect(followed: readonly StayAfterMoment[]): NudgeEffect {
  const stayed = (shown: boolean) =>
    followed.filter((one) => one.shown === shown).map(({ stayedMs }) => stayedMs);
  const [shown, withheld] = [stayed(true), stayed(false)];
  const counts = { shown: shown.length, withheld: withheld.length, days: daysSpanned(followed) };
  const missing = {
    shown: Math.max(0, MINIMUM_FOR_EFFECT.shown - counts.shown),
    withheld: Math.max(0, MINIMUM_FOR_EFFECT.withheld - counts.withheld),
    days: Math.max(0, MINIMUM_FOR_EFFECT.days - counts.days),
  };
  if (missing.shown + missing.withheld + missing.days > 0) return { known: false, counts, missing };
  const [a, b] = [sampleOf(shown), sampleOf(withheld)];
  const differenceMs = a.mean - b.mean;
  const half = student90(degreesOf(a, b)) * Math.sqrt(errorOf(a, b));
  const [lowMs, highMs] = [differenceMs - half, differenceMs + half];
  const direction = highMs < 0 ? 'sooner' : lowMs > 0 ? 'later' : null;
  return { known: true, counts, differenceMs, lowMs, highMs, direction };
}
