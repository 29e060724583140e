import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { LocalDay } from '../../lib/domain/days';
import type { SiteId } from '../../lib/domain/site';
import { type DayGlance, totalMs } from '../../lib/domain/usage';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One site's part of a day's bar. */
export interface BarPart extends Rectangle {
  readonly site: SiteId;
}

/** One day's column: where it can be pointed at, and its bar. */
export interface DayColumn extends Rectangle {
  readonly day: LocalDay;
  readonly parts: readonly BarPart[];
}

/** A line across the chart and the time it stands for. */
export interface TimeLine {
  readonly y: number;
  readonly ms: number;
}

/** Where everything in the chart lies. */
export interface WeekChartShape {
  readonly columns: readonly DayColumn[];
  readonly lines: readonly TimeLine[];
}

/** The room the chart has; days run from right to left where text does. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  /** Kept free at the side where lines begin, for their names. */
  readonly margin: number;
  readonly rightToLeft: boolean;
}

const MINUTE = 60_000;
const STEPS_MINUTES = [5, 10, 15, 30, 60, 120, 180, 240, 360];
const MOST_LINES = 4;
const WIDEST_BAR = 46;
/** Room between two parts of a bar. */
const GAP = 2;

/** Lines at round clock times, few enough to stay quiet. */
function timesOf(mostMs: number): number[] {
  const step = STEPS_MINUTES.find((minutes) => mostMs <= minutes * MINUTE * MOST_LINES) ?? 480;
  const count = Math.max(1, Math.ceil(mostMs / (step * MINUTE)));
  return Array.from({ length: count + 1 }, (_, index) => index * step * MINUTE);
}

/** Lays out the days of a week as stacked bars, sites in the given order from the ground up. */
export function shapeOf(
  days: readonly DayGlance[],
  sites: readonly SiteId[],
  room: ChartRoom,
): WeekChartShape {
  const { width, height, margin, rightToLeft } = room;
  const times = timesOf(Math.max(...days.map(totalMs)));
  const across = scaleBand(
    days.map(({ day }) => day),
    rightToLeft ? [width - margin, 0] : [margin, width],
  );
  const up = scaleLinear([0, times.at(-1) ?? 0], [height, 0]);
  const barWidth = Math.min(WIDEST_BAR, across.bandwidth() * 0.62);
  const layers = stack<DayGlance, SiteId>()
    .keys(sites)
    .value(({ sites: parts }, site) => {
      const part = parts.find((attention) => attention.site === site);
      return part ? totalMs(part) : 0;
    })(days);

  const columns = days.map(({ day }, index): DayColumn => {
    const x = across(day) ?? 0;
    const parts = layers.flatMap((layer): BarPart[] => {
      const [from, to] = layer[index] ?? [0, 0];
      if (to <= from) return [];
      // Even a moment is drawn; the gap is taken from the part above it.
      const partHeight = Math.max(1.5, up(from) - up(to) - GAP);
      const left = x + (across.bandwidth() - barWidth) / 2;
      return [{ site: layer.key, x: left, y: up(from) - partHeight, width: barWidth, height: partHeight }];
    });
    return { day, x, y: 0, width: across.bandwidth(), height, parts };
  });
  return { columns, lines: times.map((ms) => ({ y: up(ms), ms })) };
}
