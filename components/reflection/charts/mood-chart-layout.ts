import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line, symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS, type Comparison, MOOD } from '../../../lib/domain/journal/check-in';
import { acrossRoom, type ChartRoom } from './time-chart-layout';

/** A mark in the row of what comparing left. */
export interface ComparisonMark {
  readonly comparison: Comparison;
  readonly x: number;
  readonly path: string;
}

/** Where everything in the picture lies. */
export interface MoodChartShape {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** From check-in to check-in, or from mean to mean of a column; interrupted where a column has neither. */
  readonly line: string;
  /** The middles of the columns. */
  readonly middles: readonly number[];
  readonly columnWidth: number;
  readonly marks: readonly ComparisonMark[];
}

/** The areas of marks in square pixels: one check-in, and the most a column holds. */
const MARK = { least: 52, most: 190 } as const;

/** Marks that a word stands beside: up, level, down, and an empty ring. */
export function markPath(comparison: Comparison, area: number = MARK.least): string {
  const shape = comparison === 'lifted' || comparison === 'lower' ? symbolTriangle : symbolCircle;
  return symbol(shape, area)() ?? '';
}

/**
 * Lays out check-ins over the columns of a period.
 * @param throughMeans whether the line goes through the columns' means, as where check-ins are many
 */
export function shapeOfMood(mood: MoodSeries, throughMeans: boolean, room: ChartRoom): MoodChartShape {
  const across = scaleLinear([0, mood.columns.length], acrossRoom(room));
  const up = scaleLinear([MOOD.least, MOOD.most], [room.height, 0]);
  const columnWidth = Math.abs(across(1) - across(0));
  const middles = mood.columns.map((_, index) => across(index + 0.5));
  const through = line<Stop>()
    .defined(({ mood: height }) => height !== null)
    .x(({ place }) => across(place))
    .y(({ mood: height }) => up(height ?? 0))
    .curve(curveMonotoneX);
  const stops = throughMeans
    ? mood.columns.map(({ mood: mean }, index) => ({ place: index + 0.5, mood: mean }))
    : withGaps(mood.points);
  const most = Math.max(4, ...mood.columns.flatMap(({ comparisons }) => Object.values(comparisons)));
  const widest = Math.min(MARK.most, columnWidth ** 2 * 0.5);
  const area = scaleLinear([1, most], [Math.min(MARK.least, widest), widest]);
  return {
    dots: mood.points.map(({ place, mood: height }) => ({ x: across(place), y: up(height) })),
    line: through(stops) ?? '',
    middles,
    columnWidth,
    marks: mood.columns.flatMap(({ comparisons }, index) =>
      COMPARISONS.filter((name) => comparisons[name] > 0).map((comparison) => ({
        comparison,
        x: middles[index] ?? 0,
        path: markPath(comparison, area(comparisons[comparison])),
      })),
    ),
  };
}

/** Where the line goes through; nowhere at all, where there is no mood. */
interface Stop {
  readonly place: number;
  readonly mood: number | null;
}

/** The line is broken where a whole column lies between two check-ins: what was in between, nobody said. */
const withGaps = (points: readonly Stop[]): Stop[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    const isApart = before !== undefined && Math.floor(point.place) - Math.floor(before.place) > 1;
    return isApart ? [{ place: point.place, mood: null }, point] : [point];
  });
