import type { JSX } from 'preact';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS, type Comparison } from '../../../lib/domain/journal/check-in';
import type { Period } from '../../../lib/domain/time/period';
import { direction, t } from '../../../lib/i18n/translate';
import { comparisonText } from '../../../lib/wording/comparison-text';
import { columnLabel } from '../../../lib/wording/period-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { layOutMoodChart, type MoodChartLayout } from './mood-chart-layout';

interface MoodChartProps {
  readonly period: Period;
  readonly mood: MoodSeries;
}

/** Sizes in CSS pixels. */
const HEIGHT = 132;
const HEAD = 12;
const ROW = 28;
const FOOT = 30;
const MARGIN = 104;
/** With more check-ins than this, dots are drawn small and faint. */
const MANY = 60;
const NARROW_COLUMN = { week: 40, month: 20, year: 34 } as const;

/** Mood as a dot for each check-in and a line through them, and below it a row for each comparison outcome. */
export function MoodChart({ period, mood }: MoodChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const layout = layOutMoodChart(mood, period.kind === 'year', {
    width,
    height: HEIGHT,
    margin: MARGIN,
    rightToLeft,
  });
  const hasMoods = mood.points.length > 0;
  const rows = COMPARISONS.filter((name) => mood.comparisons[name] > 0);
  const top = hasMoods ? HEIGHT + (rows.length > 0 ? ROW : HEAD) : ROW / 2;
  const bottom = top + Math.max(0, rows.length - 1) * ROW;
  const start = rightToLeft ? width : 0;
  const isNarrow = layout.columnWidth < NARROW_COLUMN[period.kind];
  return (
    <div class="mood-chart" ref={box}>
      {/* The sentence above and the table below say what is drawn. */}
      {width > 0 && (
        <svg viewBox={`0 ${-HEAD} ${width} ${bottom + HEAD + FOOT}`} aria-hidden="true">
          {hasMoods && <MoodLine layout={layout} width={width} start={start} />}
          {rows.map((comparison, index) => (
            <ComparisonRow
              key={comparison}
              comparison={comparison}
              layout={layout}
              width={width}
              start={start}
              y={top + index * ROW}
            />
          ))}
          {mood.columns.map((column, index) => (
            <text key={column.first} class="column-name" x={layout.middles[index]} y={bottom + FOOT}>
              {columnLabel(period, column, isNarrow)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

interface PartProps {
  readonly layout: MoodChartLayout;
  readonly width: number;
  /** The x at which lines and their labels start. */
  readonly start: number;
}

function MoodLine({ layout, width, start }: PartProps): JSX.Element {
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
      <g class={layout.dots.length > MANY ? 'mood-dots are-many' : 'mood-dots'}>
        {layout.dots.map(({ x, y }, index) => (
          <circle key={index} cx={x} cy={y} r={layout.dots.length > MANY ? 2.25 : 4.5} />
        ))}
      </g>
      <path class="mood-line" d={layout.line} />
    </g>
  );
}

interface ComparisonRowProps extends PartProps {
  readonly comparison: Comparison;
  readonly y: number;
}

function ComparisonRow({ comparison, layout, width, start, y }: ComparisonRowProps): JSX.Element {
  return (
    <g class={`comparison comparison-${comparison}`}>
      <line class="time-line" x1={0} x2={width} y1={y + ROW / 2} y2={y + ROW / 2} />
      <text x={start} y={y + 4}>
        {comparisonText(comparison)}
      </text>
      {layout.marks
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
