import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { TimeColumn } from '../../../lib/domain/insights/period-charts';
import type { SiteId } from '../../../lib/domain/sites/site';
import { type ChartArea, horizontalRange } from './chart-area';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a column's bar that belongs to one site. */
interface BarPart extends Rectangle {
  readonly site: SiteId;
}

/** A column: the rectangle in which it can be pointed at, and the parts of its bar. */
export interface ColumnLayout extends Rectangle {
  readonly column: TimeColumn;
  readonly parts: readonly BarPart[];
}

/** A horizontal grid line and the time it marks. */
interface GridLine {
  readonly y: number;
  readonly ms: number;
}

/** The coordinates of everything in the chart. */
interface TimeChartLayout {
  readonly columns: readonly ColumnLayout[];
  readonly lines: readonly GridLine[];
}

const MINUTE = 60_000;
const HOURS_IN_STEPS = [1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200];
const STEPS_MINUTES = [5, 10, 15, 30, ...HOURS_IN_STEPS.map((hours) => hours * 60)];
const MOST_LINES = 4;
const WIDEST_BAR = 46;
/** Space between two parts of a bar, in CSS pixels. */
const GAP = 2;

/** The times of grid lines: at most five, at round steps from 0 to just above the largest value. */
function gridTimes(mostMs: number): number[] {
  const longest = STEPS_MINUTES.at(-1) ?? 0;
  const step = STEPS_MINUTES.find((minutes) => mostMs <= minutes * MINUTE * MOST_LINES) ?? longest;
  const count = Math.max(1, Math.ceil(mostMs / (step * MINUTE)));
  return Array.from({ length: count + 1 }, (_, index) => index * step * MINUTE);
}

/** Lays out the columns as stacked bars, with the sites in the given order from the bottom up. */
export function layOutTimeChart(
  columns: readonly TimeColumn[],
  sites: readonly SiteId[],
  area: ChartArea,
): TimeChartLayout {
  const { height } = area;
  const times = gridTimes(Math.max(...columns.map(totalMs)));
  const across = scaleBand(
    columns.map(({ first }) => first),
    horizontalRange(area),
  );
  const up = scaleLinear([0, times.at(-1) ?? 0], [height, 0]);
  const bandwidth = across.bandwidth();
  const barWidth = Math.min(WIDEST_BAR, bandwidth * 0.62);
  // In a narrow bar, a wide gap would hide the parts.
  const gap = barWidth < 12 ? 1 : GAP;
  const layers = stack<TimeColumn, SiteId>()
    .keys(sites)
    .value(({ sites: parts }, site) => {
      const part = parts.find((attention) => attention.site === site);
      return part ? totalMs(part) : 0;
    })([...columns]);

  const columnLayouts = columns.map((column, index): ColumnLayout => {
    const x = across(column.first) ?? 0;
    const parts = layers.flatMap((layer): BarPart[] => {
      const [from, to] = layer[index] ?? [0, 0];
      if (to <= from) return [];
      // Even a very short time is drawn. The gap is taken from the part's own height.
      const partHeight = Math.max(1.5, up(from) - up(to) - gap);
      const left = x + (bandwidth - barWidth) / 2;
      return [{ site: layer.key, x: left, y: up(from) - partHeight, width: barWidth, height: partHeight }];
    });
    return { column, x, y: 0, width: bandwidth, height, parts };
  });
  return { columns: columnLayouts, lines: times.map((ms) => ({ y: up(ms), ms })) };
}
