/** The 90th percentile of the standard normal distribution: an 80 % interval leaves a tenth on each side. */
export const NORMAL_90 = 1.2815515655446004;

/**
 * The value below which a share of some values lies, at least one of them; between two of them, on the line that
 * joins them.
 * @param share 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const lower = sorted[Math.floor(place)] as number;
  const upper = sorted[Math.ceil(place)] as number;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** The middle of some values, at least one of them; of the two middle ones, their mean. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
