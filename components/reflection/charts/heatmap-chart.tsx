import { scaleBand } from 'd3-scale';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Heatmap, type HeatmapCell, shadeLevel } from '../../../lib/domain/insights/heatmap';
import { direction, t } from '../../../lib/i18n/translate';
import { clockHourText, hourText, weekdayName } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { horizontalRange } from './chart-area';
import { NavigableChart } from './navigable-chart';
import { useRovingTabindex } from './use-roving-tabindex';

/** A cell of the heatmap: a clock hour of a weekday. */
export interface HourOfWeek extends Pick<HeatmapCell, 'hour'> {
  readonly weekday: number;
}

interface HeatmapChartProps {
  readonly heat: Heatmap;
  /** Whether the hours are means of several weeks. */
  readonly isMean: boolean;
  readonly pointed: HourOfWeek | null;
  onPoint(hour: HourOfWeek | null): void;
}

/** Sizes in CSS pixels. */
const ROW = 26;
const HEAD = 22;
const MARGIN = 46;
const NARROW = 440;
/** One hour in this many has a label; half as many where the chart is narrow. */
const LABEL_EVERY = 3;

/** A row for each weekday and a cell for each clock hour. The more time was spent, the stronger its shade. */
export function HeatmapChart({ heat, isMean, pointed, onPoint }: HeatmapChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const isNarrow = width < NARROW;
  const hours = heat.days[0]?.cells.map(({ hour }) => hour) ?? [];
  const height = ROW * heat.days.length;
  const range = horizontalRange({ width, height, margin: MARGIN, rightToLeft });
  const across = scaleBand(hours, range).paddingInner(0.12);
  const cells = heat.days.flatMap(({ weekday, cells }) => cells.map((cell) => ({ ...cell, weekday })));
  const roving = useRovingTabindex(cells.length, hours.length);
  // There are 168 labels, and none changes when the chart is resized or pointed at.
  const labels = useMemo(() => labelsOf(heat, isMean), [heat, isMean]);
  const labelEvery = isNarrow ? LABEL_EVERY * 2 : LABEL_EVERY;
  return (
    <div class="heat-chart" ref={box}>
      {width > 0 && (
        <NavigableChart
          top={-HEAD}
          bottom={height}
          width={width}
          label={t('heatSummary')}
          onLeave={() => onPoint(null)}
          onKeyDown={roving.onKeyDown}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus. */}
          <g aria-hidden="true">
            {hours
              .filter((_, at) => at % labelEvery === 0)
              .map((hour) => (
                <text key={hour} x={(across(hour) ?? 0) + (rightToLeft ? across.bandwidth() : 0)} y={-8}>
                  {hourText(hour)}
                </text>
              ))}
            {heat.days.map(({ weekday }, row) => (
              <text key={weekday} x={rightToLeft ? width : 0} y={row * ROW + ROW / 2 + 4}>
                {weekdayName(weekday, 'short')}
              </text>
            ))}
          </g>
          {cells.map((cell, index) => {
            const { weekday, hour, ms } = cell;
            const isPointed = pointed?.weekday === weekday && pointed.hour === hour;
            return (
              <rect
                key={`${weekday} ${hour}`}
                {...roving.mark(index, labels[index] ?? '', (points) => onPoint(points ? cell : null))}
                class={`heat-cell shade-${shadeLevel(ms, isMean)} ${isPointed ? 'is-pointed' : ''}`}
                x={across(hour)}
                y={Math.floor(index / hours.length) * ROW + 1.5}
                width={across.bandwidth()}
                height={ROW - 3}
                rx={Math.min(4, across.bandwidth() / 4)}
              />
            );
          })}
        </NavigableChart>
      )}
    </div>
  );
}

/** What a screen reader reads for each cell, in the order of the cells. */
function labelsOf({ days }: Heatmap, isMean: boolean): string[] {
  const hours = days[0]?.cells.map(({ hour }) => clockHourText(hour)) ?? [];
  return days.flatMap(({ weekday, cells }) => {
    const name = weekdayName(weekday);
    return cells.map(({ ms }, at) =>
      t(isMean ? 'heatCellMean' : 'heatCell', {
        weekday: name,
        hours: hours[at] ?? '',
        duration: ms === 0 ? t('chartNoTime') : durationText(ms, 'long'),
      }),
    );
  });
}
