import { studentBound } from './student-bound';

/** A value of one visit, and which of two groups the visit belongs to. */
export interface GroupedValue {
  /** Whether it belongs to the first group: usually those with a nudge. */
  readonly first: boolean;
  readonly value: number;
}

/** The mean of the first group minus that of the second, with its uncertainty. */
export interface Comparison {
  readonly difference: number;
  readonly standardError: number;
  /** Degrees of freedom, by Welch: the two groups may differ in variance. */
  readonly degrees: number;
  readonly sizes: readonly [number, number];
  readonly means: readonly [number, number];
}

interface Group {
  readonly size: number;
  readonly mean: number;
  readonly meanVariance: number;
}

/** Without a list of its own for each group: a page compares thousands of visits, and a benchmark millions. */
function groupOf(values: readonly GroupedValue[], first: boolean): Group {
  let [size, sum, squares] = [0, 0, 0];
  for (const one of values) {
    if (one.first !== first) continue;
    size += 1;
    sum += one.value;
  }
  const mean = sum / size;
  for (const one of values) if (one.first === first) squares += (one.value - mean) ** 2;
  return { size, mean, meanVariance: squares / (size - 1) / size };
}

/**
 * Compares the means of two groups (Welch 1947).
 * @returns `null` when a group has fewer than two values, or when no value differs from the others of its group, so that
 * nothing can be said about uncertainty
 */
export function compareGroups(values: readonly GroupedValue[]): Comparison | null {
  const [a, b] = [groupOf(values, true), groupOf(values, false)];
  if (a.size < 2 || b.size < 2) return null;
  const variance = a.meanVariance + b.meanVariance;
  if (!(variance > ROUNDING)) return null;
  return {
    difference: a.mean - b.mean,
    standardError: Math.sqrt(variance),
    degrees: variance ** 2 / (a.meanVariance ** 2 / (a.size - 1) + b.meanVariance ** 2 / (b.size - 1)),
    sizes: [a.size, b.size],
    means: [a.mean, b.mean],
  };
}

/** Below this the variance of a mean is only what adding up numbers leaves over. */
const ROUNDING = 1e-20;

/** Whether two groups differ by more than chance would make them at that bound of the normal distribution. */
export const differBeyond = (normal: number, { difference, standardError, degrees }: Comparison): boolean =>
  Math.abs(difference) > studentBound(normal, degrees) * standardError;
