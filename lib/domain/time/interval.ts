/** A half-open stretch of time, `[start, end)`, in ms. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export const lengthOf = ({ start, end }: Interval): number => end - start;

/**
 * What is left of an interval after other intervals are removed from it, in order, without empty pieces.
 * The others may overlap one another and come in any order. The pieces keep every other property of the interval.
 */
export function subtract<T extends Interval>(interval: T, others: readonly Interval[]): T[] {
  const pieces: T[] = [];
  let start = interval.start;
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    if (other.end <= start) continue;
    if (other.start >= interval.end) break;
    if (other.start > start) pieces.push({ ...interval, start, end: other.start });
    start = other.end;
  }
  if (start < interval.end) pieces.push({ ...interval, start });
  return pieces;
}
