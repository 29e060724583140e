import { scaleBand } from 'd3-scale';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Heatmap, type HeatmapCell, shadeOf } from '../../../lib/domain/insights/heatmap';
import { direction, t } from '../../../lib/platform/i18n';
import { hourText, weekdayName, wholeHourText } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { NavigableChart } from './navigable-chart';
import { acrossRoom } from './time-chart-layout';
import { useRovingTabindex } from './use-roving-tabindex';

/** A cell of the map with its weekday. */
export interface HourOfWeek extends Pick<HeatmapCell, 'hour'> {
  readonly weekday: number;
}

interface HeatChartProps {
  readonly heat: Heatmap;
  /** Whether the hours are means of several weeks. */
  readonly isMean: boolean;
  readonly pointed: HourOfWeek | null;
  onPoint(hour: HourOfWeek | null): void;
}

/** The chart's own measures, in CSS pixels. */
const ROW = 26;
const HEAD = 22;
const MARGIN = 46;
const NARROW = 440;
/** Every so many hours one is named. */
const NAMED = 3;

/** A row for each weekday, a cell for each clock hour, stronger where more time was spent. */
export function HeatmapChart({ heat, isMean, pointed, onPoint }: HeatChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const isNarrow = width < NARROW;
  const hours = heat.days[0]?.cells.map(({ hour }) => hour) ?? [];
  const height = ROW * heat.days.length;
  const across = scaleBand(hours, acrossRoom({ width, height, margin: MARGIN, rightToLeft })).paddingInner(
    0.12,
  );
  const cells = heat.days.flatMap(({ weekday, cells }) => cells.map((cell) => ({ ...cell, weekday })));
  const roving = useRovingTabindex(cells.length, hours.length);
  // Many, and none of them changes when the picture does its size, or is pointed at.
  const labels = useMemo(() => labelsOf(heat, isMean), [heat, isMean]);
  const named = isNarrow ? NAMED * 2 : NAMED;
  return (
    <div class="heat-chart" ref={box}>
      {width > 0 && (
        <NavigableChart
          from={-HEAD}
          to={height}
          width={width}
          label={t('heatSummary')}
          onLeave={() => onPoint(null)}
          onKeyDown={roving.onKeyDown}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus. */}
          <g aria-hidden="true">
            {hours
              .filter((_, at) => at % named === 0)
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
                class={`heat-cell shade-${shadeOf(ms, isMean)} ${isPointed ? 'is-pointed' : ''}`}
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

/** What is read aloud for each cell, in their order. */
function labelsOf({ days }: Heatmap, isMean: boolean): string[] {
  const hours = days[0]?.cells.map(({ hour }) => wholeHourText(hour)) ?? [];
  return days.flatMap(({ weekday, cells }) => {
    const name = weekdayName(weekday);
    return cells.map(({ ms }, at) =>
      t(
        isMean ? 'heatCellMean' : 'heatCell',
        name,
        hours[at] ?? '',
        ms === 0 ? t('chartNoTime') : durationText(ms, 'long'),
      ),
    );
  });
}
