import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type CalendarDay,
  type CalendarValue,
  calendarShade,
} from '../../../lib/domain/insights/year-calendar';
import type { LocalDay } from '../../../lib/domain/time/days';
import { direction, t } from '../../../lib/i18n/translate';
import { monthText, weekdayName } from '../../../lib/wording/date-text';
import { calendarDayText } from '../../../lib/wording/year-calendar-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { NavigableChart } from './navigable-chart';
import { useRovingTabindex } from './use-roving-tabindex';

interface YearCalendarChartProps {
  readonly days: readonly CalendarDay[];
  readonly shown: CalendarValue;
  readonly pointed: LocalDay | null;
  onPoint(day: LocalDay | null): void;
}

/** Sizes in CSS pixels. */
const HEAD = 20;
const MARGIN = 40;
const GAP = 2;
/** A narrow screen shows the weeks in two rows, so that a day can be seen. */
const NARROW = 560;

const DAYS_OF_WEEK = 7;

/** The weekday of a day, 1 (Monday) to 7. */
const weekdayOf = (day: LocalDay): number => new Date(day).getUTCDay() || DAYS_OF_WEEK;

/** The rows that have the name of their weekday, from 0: there is no room for all. */
const NAMED_ROWS = [1, 3, 5];

/**
 * A column for each week of a year, from Monday like every week of the pages, and a cell for each day: the more of what is
 * shown, the stronger its shade.
 */
export function YearCalendarChart({ days, shown, pointed, onPoint }: YearCalendarChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(640);
  const isRightToLeft = direction() === 'rtl';
  const roving = useRovingTabindex(days.length, days.length, { across: DAYS_OF_WEEK, down: 1 });
  const labels = useMemo(() => days.map((day) => calendarDayText(day, shown)), [days, shown]);
  const offset = weekdayOf(days[0]?.day ?? '') - 1;
  const weeks = Math.ceil((offset + days.length) / DAYS_OF_WEEK);
  const bands = width < NARROW ? 2 : 1;
  const columns = Math.ceil(weeks / bands);
  const size = Math.min(18, (width - MARGIN) / columns);
  const bandHeight = HEAD + DAYS_OF_WEEK * size;
  const placeOf = (index: number) => {
    const week = Math.floor((offset + index) / DAYS_OF_WEEK);
    const across = MARGIN + (week % columns) * size;
    return {
      x: isRightToLeft ? width - across - size : across,
      y: Math.floor(week / columns) * bandHeight + HEAD + ((offset + index) % DAYS_OF_WEEK) * size,
    };
  };
  return (
    <div class="heat-chart" ref={box}>
      {width > 0 && (
        <NavigableChart
          top={0}
          bottom={bands * bandHeight}
          width={width}
          label={t('calendarSummary')}
          onLeave={() => onPoint(null)}
          onKeyDown={roving.onKeyDown}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus. */}
          <g aria-hidden="true">
            {days.map(({ day }, index) => {
              if (!day.endsWith('-01')) return null;
              const { x, y } = placeOf(index);
              const band = Math.floor((y - HEAD) / bandHeight);
              return (
                <text
                  key={day}
                  x={isRightToLeft ? x + size : x}
                  y={Math.max(0, band) * bandHeight + HEAD - 7}
                >
                  {monthText(day, bands > 1 ? 'narrow' : 'short')}
                </text>
              );
            })}
            {Array.from({ length: bands }, (_, band) =>
              NAMED_ROWS.map((row) => (
                <text
                  key={`${band} ${row}`}
                  x={isRightToLeft ? width : 0}
                  y={band * bandHeight + HEAD + (row + 1) * size - size / 4}
                >
                  {weekdayName(row + 1, 'short')}
                </text>
              )),
            )}
          </g>
          {days.map((day, index) => {
            const { x, y } = placeOf(index);
            return (
              <rect
                key={day.day}
                {...roving.mark(index, labels[index] ?? '', (points) => onPoint(points ? day.day : null))}
                class={`heat-cell shade-${calendarShade(day, shown)} ${pointed === day.day ? 'is-pointed' : ''}`}
                x={x + GAP / 2}
                y={y + GAP / 2}
                width={size - GAP}
                height={size - GAP}
                rx={2}
              />
            );
          })}
        </NavigableChart>
      )}
    </div>
  );
}
