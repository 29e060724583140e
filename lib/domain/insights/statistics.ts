/** The 92nd percentile of the standard normal distribution: an 84 % interval leaves out 8 % on each side. */
export const NORMAL_92 = 1.4050715603096329;

/**
 * The quantile of some values, interpolated linearly between the two nearest.
 * @param values at least one
 * @param share 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const lower = sorted[Math.floor(position)] as number;
  const upper = sorted[Math.ceil(position)] as number;
  return lower + (upper - lower) * (position - Math.floor(position));
}

/** The median of at least one value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
