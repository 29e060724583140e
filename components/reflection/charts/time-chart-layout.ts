import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { Column } from '../../../lib/domain/insights/period-charts';
import type { SiteId } from '../../../lib/domain/sites/site';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One site's part of a column's bar. */
export interface BarPart extends Rectangle {
  readonly site: SiteId;
}

/** One column: where it can be pointed at, and its bar. */
export interface ColumnShape extends Rectangle {
  readonly column: Column;
  readonly parts: readonly BarPart[];
}

/** A line across the chart and the time it stands for. */
export interface TimeLine {
  readonly y: number;
  readonly ms: number;
}

/** Where everything in the chart lies. */
export interface TimeChartShape {
  readonly columns: readonly ColumnShape[];
  readonly lines: readonly TimeLine[];
}

/** The room a chart has; days run from right to left where text does. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  /** Kept free at the side where lines begin, for their names. */
  readonly margin: number;
  readonly rightToLeft: boolean;
}

/** From where to where columns run. */
export const acrossRoom = ({ width, margin, rightToLeft }: ChartRoom): [number, number] =>
  rightToLeft ? [width - margin, 0] : [margin, width];

const MINUTE = 60_000;
const HOURS_IN_STEPS = [1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200];
const STEPS_MINUTES = [5, 10, 15, 30, ...HOURS_IN_STEPS.map((hours) => hours * 60)];
const MOST_LINES = 4;
const WIDEST_BAR = 46;
/** Room between two parts of a bar. */
const GAP = 2;

/** Lines at round clock times, few enough to stay quiet. */
function timesOf(mostMs: number): number[] {
  const longest = STEPS_MINUTES.at(-1) ?? 0;
  const step = STEPS_MINUTES.find((minutes) => mostMs <= minutes * MINUTE * MOST_LINES) ?? longest;
  const count = Math.max(1, Math.ceil(mostMs / (step * MINUTE)));
  return Array.from({ length: count + 1 }, (_, index) => index * step * MINUTE);
}

/** Lays out the columns as stacked bars, sites in the given order from the ground up. */
export function shapeOf(
  columns: readonly Column[],
  sites: readonly SiteId[],
  room: ChartRoom,
): TimeChartShape {
  const { height } = room;
  const times = timesOf(Math.max(...columns.map(totalMs)));
  const across = scaleBand(
    columns.map(({ first }) => first),
    acrossRoom(room),
  );
  const up = scaleLinear([0, times.at(-1) ?? 0], [height, 0]);
  const bandwidth = across.bandwidth();
  const barWidth = Math.min(WIDEST_BAR, bandwidth * 0.62);
  // Where columns are many, a gap would eat up what it parts.
  const gap = barWidth < 12 ? 1 : GAP;
  const layers = stack<Column, SiteId>()
    .keys(sites)
    .value(({ sites: parts }, site) => {
      const part = parts.find((attention) => attention.site === site);
      return part ? totalMs(part) : 0;
    })([...columns]);

  const shapes = columns.map((column, index): ColumnShape => {
    const x = across(column.first) ?? 0;
    const parts = layers.flatMap((layer): BarPart[] => {
      const [from, to] = layer[index] ?? [0, 0];
      if (to <= from) return [];
      // Even a moment is drawn; the gap is taken from the part above it.
      const partHeight = Math.max(1.5, up(from) - up(to) - gap);
      const left = x + (bandwidth - barWidth) / 2;
      return [{ site: layer.key, x: left, y: up(from) - partHeight, width: barWidth, height: partHeight }];
    });
    return { column, x, y: 0, width: bandwidth, height, parts };
  });
  return { columns: shapes, lines: times.map((ms) => ({ y: up(ms), ms })) };
}
