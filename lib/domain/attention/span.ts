import type { Surface } from '../sites/surface';

/**
 * What a person was doing while attentive.
 * Passive: `scrolling` (a feed-like surface, scrolled a moment ago) and `lingering` (reading, watching).
 * Active: `reacting` (a click or double-click that stays in place) and `takingPart` (typing, messages, search).
 */
export const ENGAGEMENTS = ['scrolling', 'lingering', 'reacting', 'takingPart'] as const;

export type Engagement = (typeof ENGAGEMENTS)[number];

/** Whether the engagement counts as passive attention; all other attention is active. */
export const isPassive = (engagement: Engagement): boolean =>
  engagement === 'scrolling' || engagement === 'lingering';

/** A half-open stretch of time, `[start, end)`, in wall-clock ms since the epoch. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** An uninterrupted stretch of attention on one surface with one engagement, in wall-clock ms. */
export interface Span extends Interval {
  readonly surface: Surface;
  readonly engagement: Engagement;
}

export const lengthOf = ({ start, end }: Interval): number => end - start;

/**
 * What is left of an interval once other intervals are taken out of it, in order, without empty pieces.
 * The others may overlap one another and come in any order. The pieces keep whatever else the interval carries.
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

/** The most spans one report may hold; a sensor that could not report for hours keeps the latest. */
export const MOST_SPANS_IN_REPORT = 1_000;

/** In ms: the clocks of one machine may differ by a rounding, not by more. */
export const FUTURE_TOLERATED = 1_000;

/**
 * Those of reported spans that lie in the past. A clock that was ahead when they were dated leaves some in the
 * future: what was measured before that is as true as ever.
 * @param now wall-clock ms
 */
export const pastSpans = (spans: readonly Span[], now: number): Span[] =>
  spans.filter(({ end }) => end <= now + FUTURE_TOLERATED);
