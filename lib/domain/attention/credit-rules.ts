import { type Interval, subtract } from '../time/interval';
import type { Span } from './span';

/** The most spans in one report. A sensor that could not report for hours keeps the latest. */
export const MOST_SPANS_IN_REPORT = 1_000;

/**
 * How far in the future, in ms, a reported span may end. The clocks of one machine may differ by a rounding error, but
 * not by more.
 */
export const FUTURE_TOLERATED = 1_000;

/**
 * The reported spans that lie in the past. If the clock was ahead when spans were dated, some lie in the future. What
 * was measured before them is still true.
 * @param now wall-clock ms
 */
export const pastSpans = (spans: readonly Span[], now: number): Span[] =>
  spans.filter(({ end }) => end <= now + FUTURE_TOLERATED);

/**
 * The parts of reported spans that may be credited: those that no page was credited with yet.
 * At any instant only one page is credited, so a report that is sent twice is credited once.
 * @param credited intervals already credited, on any site, in any order
 * @param since wall-clock ms before which nothing is credited
 */
export function uncreditedParts(
  spans: readonly Span[],
  credited: readonly Interval[],
  since: number,
): Span[] {
  const beforeSince = { start: Number.NEGATIVE_INFINITY, end: since };
  const taken: Interval[] = [...credited, beforeSince];
  const parts: Span[] = [];
  for (const span of spans) {
    const pieces = subtract(span, taken);
    parts.push(...pieces);
    taken.push(...pieces);
  }
  return parts.sort((a, b) => a.start - b.start);
}
