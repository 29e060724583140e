import type { AttentionStretch } from '../../domain/attention/attention-meter';
import { MOST_SPANS_IN_REPORT } from '../../domain/attention/credit-rules';
import type { Span } from '../../domain/attention/span';

/**
 * Keeps measured spans until the background has confirmed that they are stored, so that a stopped worker or a failed
 * write loses nothing.
 */
export class ReportQueue {
  /** Never changed in place: a report that is being sent must not grow by what was measured since. */
  #spans: readonly Span[] = [];

  /**
   * Adds stretches of monotonic time as spans of wall-clock time.
   * @param toWallClock what to add to monotonic ms to get wall-clock ms
   */
  add(stretches: readonly AttentionStretch[], toWallClock: number): void {
    const spans = stretches.map((stretch) => ({
      ...stretch,
      start: Math.round(stretch.start + toWallClock),
      end: Math.round(stretch.end + toWallClock),
    }));
    const measurable = spans.filter(({ start, end }) => end > start);
    this.#spans = [...this.#spans, ...measurable].slice(-MOST_SPANS_IN_REPORT);
  }

  /** The spans that are not confirmed yet, oldest first. */
  get waiting(): readonly Span[] {
    return this.#spans;
  }

  /** Removes spans that need not be sent again. */
  drop(spans: readonly Span[]): void {
    this.#spans = this.#spans.filter((span) => !spans.includes(span));
  }
}
