import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts, TimeColumn } from '../../../lib/domain/insights/period-charts';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { Period } from '../../../lib/domain/time/period';
import { direction, t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { listText } from '../../../lib/wording/list-text';
import { columnLabel, columnText } from '../../../lib/wording/period-text';
import { siteColour, siteName } from '../../../lib/wording/site-text';
import { useAfterFirstPaint } from '../../hooks/use-after-first-paint';
import { useElementWidth } from '../../hooks/use-element-width';
import { NavigableChart } from './navigable-chart';
import { type ColumnLayout, layOutTimeChart } from './time-chart-layout';
import { type Mark, useRovingTabindex } from './use-roving-tabindex';
import './time-chart.css';

interface TimeChartProps {
  readonly charts: PeriodCharts;
  readonly today: LocalDay;
  /** The column that is pointed at or has the focus. */
  readonly pointed: TimeColumn | null;
  onPoint(column: TimeColumn | null): void;
}

/** Sizes in CSS pixels. */
const HEIGHT = 236;
const HEAD = 20;
const FOOT = 30;
const MARGIN = 46;
/** Columns narrower than this have room for a single letter. */
const NARROW_COLUMN = { week: 56, month: 20, year: 34 } as const;

/** Time per day or month as bars stacked by site. Each bar can be pointed at, and reached with the keyboard. */
export function TimeChart({ charts, today, pointed, onPoint }: TimeChartProps): JSX.Element {
  const { period } = charts;
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const { columns, lines } = layOutTimeChart(
    charts.columns,
    charts.sites.map(({ site }) => site),
    { width, height: HEIGHT, margin: MARGIN, rightToLeft },
  );
  const roving = useRovingTabindex(columns.length);
  const painted = useAfterFirstPaint();
  // Labels are for screen readers alone and slow to write. Without them the chart is painted sooner.
  const labels = useMemo(
    () => (painted ? charts.columns.map((column) => labelOf(period, column)) : []),
    [painted, charts],
  );
  const start = rightToLeft ? width : 0;
  const isNarrow = (columns[0]?.width ?? 0) < NARROW_COLUMN[period.kind];
  return (
    <div class="time-chart" ref={box}>
      {width > 0 && (
        <NavigableChart
          top={-HEAD}
          bottom={HEIGHT + FOOT}
          width={width}
          label={t(`chartSummary_${period.kind}`)}
          onLeave={() => onPoint(null)}
          onKeyDown={roving.onKeyDown}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus. */}
          <g aria-hidden="true">
            {lines.map(({ y, ms }) => (
              <g key={ms}>
                <line class={ms === 0 ? 'ground' : 'time-line'} x1={0} x2={width} y1={y} y2={y} />
                {ms > 0 && (
                  <text class="time-name" x={start} y={y - 5}>
                    {durationText(ms)}
                  </text>
                )}
              </g>
            ))}
          </g>
          {columns.map((layout, index) => (
            <ColumnBar
              key={layout.column.first}
              layout={layout}
              name={columnLabel(period, layout.column, isNarrow)}
              state={stateOf(layout.column, today, pointed)}
              mark={roving.mark(index, labels[index] ?? '', (points) =>
                onPoint(points ? layout.column : null),
              )}
            />
          ))}
        </NavigableChart>
      )}
    </div>
  );
}

/** CSS classes of a column. */
function stateOf({ first, last }: TimeColumn, today: LocalDay, pointed: TimeColumn | null): string {
  const present = first <= today && today <= last ? 'is-today' : '';
  return pointed === null ? present : `${present} ${pointed.first === first ? 'is-pointed' : 'is-beside'}`;
}

interface ColumnBarProps {
  readonly layout: ColumnLayout;
  /** The text below it. */
  readonly name: string;
  readonly state: string;
  readonly mark: Mark;
}

function ColumnBar(props: ColumnBarProps): JSX.Element {
  const { layout, name, state, mark } = props;
  const { x, y, width, height, parts } = layout;
  return (
    <g {...mark} class={`time-column ${state}`}>
      <rect
        class="time-place"
        x={x + Math.min(1, width / 20)}
        y={y - HEAD}
        width={width - Math.min(2, width / 10)}
        height={height + HEAD + FOOT}
        rx={Math.min(8, width / 4)}
      />
      {parts.map((part) => (
        <rect
          key={part.site}
          class="bar-part"
          x={part.x}
          y={part.y}
          width={part.width}
          height={part.height}
          rx={Math.min(4, part.height / 2, part.width / 4)}
          style={{ '--site': siteColour(part.site) }}
        />
      ))}
      <text class="column-name" x={x + width / 2} y={height + 20}>
        {name}
      </text>
    </g>
  );
}

/** What a screen reader reads for a column. */
function labelOf(period: Period, column: TimeColumn): string {
  const name = columnText(period, column);
  if (totalMs(column) === 0) return t('chartDay', { date: name, duration: t('chartNoTime') });
  const sites = column.sites.map((site) =>
    t('chartSitePart', { site: siteName(site.site), duration: durationText(totalMs(site), 'long') }),
  );
  return t('chartDayParts', {
    date: name,
    duration: durationText(totalMs(column), 'long'),
    parts: listText(sites),
  });
}
