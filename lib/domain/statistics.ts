/** The 90th percentile of the standard normal distribution: an 80 % interval leaves a tenth on each side. */
export const NORMAL_90 = 1.2815515655446004;

/** The middle of some values, at least one of them; of the two middle ones, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
}
