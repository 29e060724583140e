import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line, symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS, type Comparison, MOOD } from '../../../lib/domain/journal/check-in';
import { type ChartArea, horizontalRange } from './chart-area';

/** A mark in the row of one comparison outcome. */
interface ComparisonMark {
  readonly comparison: Comparison;
  readonly x: number;
  readonly path: string;
}

/** The coordinates of everything in the chart. */
export interface MoodChartLayout {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** An SVG path through the check-ins, or through the means of columns. It has a gap where a column has neither. */
  readonly line: string;
  /** The horizontal middles of the columns. */
  readonly middles: readonly number[];
  readonly columnWidth: number;
  readonly marks: readonly ComparisonMark[];
}

/** Areas of marks in square pixels: for one check-in, and for the largest count in a column. */
const MARK_AREA = { least: 52, most: 190 } as const;

/** The SVG path of a mark. CSS and rotation turn these into four marks: up, level, down and an empty ring. */
function markPath(comparison: Comparison, area: number = MARK_AREA.least): string {
  const shape = comparison === 'lifted' || comparison === 'lower' ? symbolTriangle : symbolCircle;
  return symbol(shape, area)() ?? '';
}

/**
 * Lays out check-ins over the columns of a period.
 * @param throughMeans whether the line goes through the means of columns, as it does where check-ins are many
 */
export function layOutMoodChart(mood: MoodSeries, throughMeans: boolean, area: ChartArea): MoodChartLayout {
  const across = scaleLinear([0, mood.columns.length], horizontalRange(area));
  const up = scaleLinear([MOOD.least, MOOD.most], [area.height, 0]);
  const columnWidth = Math.abs(across(1) - across(0));
  const middles = mood.columns.map((_, index) => across(index + 0.5));
  const path = line<LinePoint>()
    .defined(({ mood: height }) => height !== null)
    .x(({ position }) => across(position))
    .y(({ mood: height }) => up(height ?? 0))
    .curve(curveMonotoneX);
  const linePoints = throughMeans
    ? mood.columns.map(({ mood: mean }, index) => ({ position: index + 0.5, mood: mean }))
    : withGaps(mood.points);
  const most = Math.max(4, ...mood.columns.flatMap(({ comparisons }) => Object.values(comparisons)));
  const widest = Math.min(MARK_AREA.most, columnWidth ** 2 * 0.5);
  const markArea = scaleLinear([1, most], [Math.min(MARK_AREA.least, widest), widest]);
  return {
    dots: mood.points.map(({ position, mood: height }) => ({ x: across(position), y: up(height) })),
    line: path(linePoints) ?? '',
    middles,
    columnWidth,
    marks: mood.columns.flatMap(({ comparisons }, index) =>
      COMPARISONS.filter((name) => comparisons[name] > 0).map((comparison) => ({
        comparison,
        x: middles[index] ?? 0,
        path: markPath(comparison, markArea(comparisons[comparison])),
      })),
    ),
  };
}

/** A point that the line goes through; a gap where `mood` is `null`. */
interface LinePoint {
  readonly position: number;
  readonly mood: number | null;
}

/** Adds a gap where a whole column without a check-in lies between two points: no mood is known there. */
const withGaps = (points: readonly LinePoint[]): LinePoint[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    const isApart = before !== undefined && Math.floor(point.position) - Math.floor(before.position) > 1;
    return isApart ? [{ position: point.position, mood: null }, point] : [point];
  });
