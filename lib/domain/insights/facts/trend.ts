/** A value compared with what is typical of the person. Neither direction is the better one. */
export type Trend = 'more' | 'less' | 'alike';

/**
 * Compares a value with the typical one.
 * @param margin smaller differences count as alike
 */
export function trendOf(value: number, typical: number, margin: number): Trend {
  if (Math.abs(value - typical) < margin) return 'alike';
  return value > typical ? 'more' : 'less';
}
