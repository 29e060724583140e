import './week-chart.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/days';
import type { SiteId } from '../../lib/domain/site';
import { type DayGlance, totalMs } from '../../lib/domain/usage';
import { direction, t } from '../../lib/platform/i18n';
import { useWidth } from '../use-width';
import { dayText, weekdayText } from '../wording/date';
import { durationText } from '../wording/duration';
import { listText } from '../wording/list';
import { siteColour, siteName } from '../wording/site';
import { type DayColumn, shapeOf } from './week-chart-shape';

interface WeekChartProps {
  readonly days: readonly DayGlance[];
  /** From the ground up. */
  readonly sites: readonly SiteId[];
  readonly today: LocalDay;
  readonly pointed: LocalDay | null;
  onPoint(day: LocalDay | null): void;
}

/** The chart's own measures, in CSS pixels. */
const HEIGHT = 236;
const HEAD = 20;
const FOOT = 30;
const MARGIN = 46;
const NARROW = 440;

/** Time per day as bars stacked by site. Each day can be pointed at and reached with the keyboard. */
export function WeekChart({ days, sites, today, pointed, onPoint }: WeekChartProps): JSX.Element {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const rightToLeft = direction() === 'rtl';
  const { columns, lines } = shapeOf(days, sites, { width, height: HEIGHT, margin: MARGIN, rightToLeft });
  const start = rightToLeft ? width : 0;
  return (
    <div class="week-chart" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG group of days, not the fields of a form. */}
      <svg
        viewBox={`0 ${-HEAD} ${width} ${HEIGHT + HEAD + FOOT}`}
        role="group"
        aria-label={t('chartSummary')}
        onPointerLeave={() => onPoint(null)}
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
        {columns.map((column, index) => (
          <Column
            key={column.day}
            column={column}
            glance={days[index]}
            name={weekdayText(column.day, width < NARROW ? 'narrow' : 'short')}
            state={stateOf(column.day, today, pointed)}
            onPoint={onPoint}
          />
        ))}
      </svg>
    </div>
  );
}

function stateOf(day: LocalDay, today: LocalDay, pointed: LocalDay | null): string {
  const time = day === today ? 'is-today' : '';
  return pointed === null ? time : `${time} ${pointed === day ? 'is-pointed' : 'is-beside'}`;
}

interface ColumnProps {
  readonly column: DayColumn;
  readonly glance: DayGlance | undefined;
  readonly name: string;
  readonly state: string;
  onPoint(day: LocalDay | null): void;
}

function Column({ column, glance, name, state, onPoint }: ColumnProps): JSX.Element {
  const { day, x, y, width, height, parts } = column;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus is for reading the day; nothing is pressed.
    <g
      class={`day-column ${state}`}
      role="img"
      tabIndex={0}
      aria-label={spoken(day, glance)}
      onPointerEnter={() => onPoint(day)}
      onFocus={() => onPoint(day)}
      onBlur={() => onPoint(null)}
    >
      <rect class="day-place" x={x + 1} y={y - HEAD} width={width - 2} height={height + HEAD + FOOT} rx={8} />
      {parts.map((part) => (
        <rect
          key={part.site}
          class="bar-part"
          x={part.x}
          y={part.y}
          width={part.width}
          height={part.height}
          rx={Math.min(4, part.height / 2)}
          style={{ '--site': siteColour(part.site) }}
        />
      ))}
      <text class="day-name" x={x + width / 2} y={height + 20}>
        {name}
      </text>
    </g>
  );
}

function spoken(day: LocalDay, glance: DayGlance | undefined): string {
  if (!glance || totalMs(glance) === 0) return t('chartDay', dayText(day), t('chartNoTime'));
  const sites = glance.sites.map((site) =>
    t('chartSitePart', siteName(site.site), durationText(totalMs(site), 'long')),
  );
  return t('chartDayParts', dayText(day), durationText(totalMs(glance), 'long'), listText(sites));
}
