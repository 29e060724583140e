import type { JSX } from 'preact';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS, type Comparison } from '../../../lib/domain/journal/check-in';
import type { Period } from '../../../lib/domain/time/period';
import { direction, t } from '../../../lib/platform/i18n';
import { comparisonText } from '../../../lib/wording/comparison-text';
import { columnMark } from '../../../lib/wording/period-text';
import { useElementWidth } from '../../hooks/use-element-width';

import { type MoodChartShape, shapeOfMood } from './mood-chart-layout';

interface MoodChartProps {
  readonly period: Period;
  readonly line: MoodSeries;
}

/** The chart's own measures, in CSS pixels. */
const HEIGHT = 132;
const HEAD = 12;
const ROW = 28;
const FOOT = 30;
const MARGIN = 104;
/** Beyond so many, dots are drawn small and faint. */
const MANY = 60;
const NARROW_COLUMN = { week: 40, month: 20, year: 34 } as const;

/** Mood as a dot for each check-in over the line of days, and below it a row for each thing comparing left. */
export function MoodChart({ period, line }: MoodChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const shape = shapeOfMood(line, period.kind === 'year', {
    width,
    height: HEIGHT,
    margin: MARGIN,
    rightToLeft,
  });
  const hasMoods = line.points.length > 0;
  const rows = COMPARISONS.filter((name) => line.comparisons[name] > 0);
  const top = hasMoods ? HEIGHT + (rows.length > 0 ? ROW : HEAD) : ROW / 2;
  const bottom = top + Math.max(0, rows.length - 1) * ROW;
  const start = rightToLeft ? width : 0;
  const isNarrow = shape.columnWidth < NARROW_COLUMN[period.kind];
  return (
    <div class="mood-chart" ref={box}>
      {/* The sentence above and the table below say what is drawn. */}
      {width > 0 && (
        <svg viewBox={`0 ${-HEAD} ${width} ${bottom + HEAD + FOOT}`} aria-hidden="true">
          {hasMoods && <Moods shape={shape} width={width} start={start} />}
          {rows.map((comparison, index) => (
            <Comparisons
              key={comparison}
              comparison={comparison}
              shape={shape}
              width={width}
              start={start}
              y={top + index * ROW}
            />
          ))}
          {line.columns.map((column, index) => (
            <text key={column.first} class="column-name" x={shape.middles[index]} y={bottom + FOOT}>
              {columnMark(period, column, isNarrow)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

interface PartProps {
  readonly shape: MoodChartShape;
  readonly width: number;
  /** Where lines and their names begin. */
  readonly start: number;
}

function Moods({ shape, width, start }: PartProps): JSX.Element {
  return (
    <g>
      {[0, HEIGHT / 2, HEIGHT].map((y) => (
        <line key={y} class={y === HEIGHT ? 'ground' : 'time-line'} x1={0} x2={width} y1={y} y2={y} />
      ))}
      <text x={start} y={16}>
        {t('moodHigh')}
      </text>
      <text x={start} y={HEIGHT - 7}>
        {t('moodLow')}
      </text>
      <g class={shape.dots.length > MANY ? 'mood-dots are-many' : 'mood-dots'}>
        {shape.dots.map(({ x, y }, index) => (
          <circle key={index} cx={x} cy={y} r={shape.dots.length > MANY ? 2.25 : 4.5} />
        ))}
      </g>
      <path class="mood-line" d={shape.line} />
    </g>
  );
}

interface ComparisonsProps extends PartProps {
  readonly comparison: Comparison;
  readonly y: number;
}

function Comparisons({ comparison, shape, width, start, y }: ComparisonsProps): JSX.Element {
  return (
    <g class={`comparison comparison-${comparison}`}>
      <line class="time-line" x1={0} x2={width} y1={y + ROW / 2} y2={y + ROW / 2} />
      <text x={start} y={y + 4}>
        {comparisonText(comparison)}
      </text>
      {shape.marks
        .filter((mark) => mark.comparison === comparison)
        .map(({ x, path }) => (
          <path
            key={x}
            d={path}
            transform={`translate(${x} ${y})${comparison === 'lower' ? ' rotate(180)' : ''}`}
          />
        ))}
    </g>
  );
}
