import type { Interval } from '../time/interval';

/**
 * When a person switches to another tab or window, there is a moment in which neither page is visible with focus. It
 * lasts 7 ms in the median, 18 ms or more in one of ten switches, and 102 ms at most (53 switches in Chromium 156, with
 * other work beside it). A gap shorter than this many ms is such a switch, because no person does anything else within
 * it. A longer gap is an absence.
 */
export const TAB_SWITCH_GAP = 100;

const isSwitch = (from: number, to: number): boolean => from < to && to - from < TAB_SWITCH_GAP;

/**
 * Extends reported spans over the moments of switching to and from their page, so that no attention is lost between two
 * pages. The moment is credited to the page whose report arrives last: usually the page that was switched to.
 * @param credited intervals already credited, on any site, in any order
 */
export function bridgeTabSwitches<T extends Interval>(
  spans: readonly T[],
  credited: readonly Interval[],
): T[] {
  const ends = [...credited, ...spans].map(({ end }) => end);
  const starts = credited.map(({ start }) => start);
  return spans.map((span) => {
    const before = ends.filter((end) => isSwitch(end, span.start));
    const after = starts.filter((start) => isSwitch(span.end, start));
    return {
      ...span,
      start: before.length > 0 ? Math.max(...before) : span.start,
      end: after.length > 0 ? Math.min(...after) : span.end,
    };
  });
}
