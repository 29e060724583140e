import type { PlainSitting } from '../attention/sitting';
import {
  type Attention,
  addAttention,
  attentionBySite,
  NO_ATTENTION,
  type SiteAttention,
  type UsageHour,
} from '../attention/usage';
import type { CaughtComparison } from '../journal/caught-comparison';
import type { CheckIn } from '../journal/check-in';
import type { Calendar, DayRange, LocalDay } from '../time/days';
import { daysIn, type Period, periodAfter, periodOf } from '../time/period';
import { type Heatmap, heatmapOf } from './heatmap';
import { type MoodSeries, moodSeriesOf } from './mood-series';
import { type SittingLengths, sittingLengths } from './sitting-lengths';
import { type CalendarDay, yearCalendar } from './year-calendar';

/** The rows from which the charts of a period are computed. */
export interface ChartRows {
  readonly usage: readonly UsageHour[];
  readonly sittings: readonly PlainSitting[];
  readonly checkIns: readonly CheckIn[];
  /** The comparisons that were caught; only a year draws them. */
  readonly comparisons: readonly CaughtComparison[];
}

/** A column of the time chart: a day of a week or month, or a month of a year. */
export interface TimeColumn extends DayRange, Attention {
  /** Most attention first. */
  readonly sites: readonly SiteAttention[];
}

/** What the charts of a week, month or year draw. */
export interface PeriodCharts {
  readonly period: Period;
  /** One for each day; in a year, one for each month. */
  readonly columns: readonly TimeColumn[];
  /** The period's sites, most attention first. */
  readonly sites: readonly SiteAttention[];
  readonly attention: Attention;
  readonly heat: Heatmap;
  /** The days of a year; none of another period. */
  readonly calendar: readonly CalendarDay[];
  readonly lengths: SittingLengths;
  readonly mood: MoodSeries;
}

/** The days of each column of a period. */
function columnRanges(period: Period, days: readonly LocalDay[]): DayRange[] {
  if (period.kind !== 'year') return days.map((day) => ({ first: day, last: day }));
  const months: DayRange[] = [];
  for (
    let month = periodOf('month', period.first);
    month.first <= period.last;
    month = periodAfter(month, 1)
  ) {
    months.push({ first: month.first, last: month.last });
  }
  return months;
}

/**
 * Computes the charts of a period; rows of other days are ignored. Sittings have no day, so the caller passes only
 * those of the period. Each row is visited only a few times: a year of heavy use has 75,000 rows.
 * @param measured from the first day with any measurement to today
 */
export function periodChartsOf(
  period: Period,
  rows: ChartRows,
  measured: DayRange,
  calendar: Calendar,
): PeriodCharts {
  const days = daysIn(period);
  const ranges = columnRanges(period, days);
  const isInPeriod = ({ day }: { readonly day: LocalDay }) => period.first <= day && day <= period.last;
  const usage = rows.usage.filter(isInPeriod);
  const columnStart =
    period.kind === 'year' ? (day: LocalDay) => `${day.slice(0, 7)}-01` : (day: LocalDay) => day;
  const byColumn = new Map<LocalDay, UsageHour[]>(ranges.map(({ first }) => [first, []]));
  for (const row of usage) byColumn.get(columnStart(row.day))?.push(row);
  const columns = ranges.map(({ first, last }): TimeColumn => {
    const sites = attentionBySite(byColumn.get(first) ?? []);
    return { first, last, sites, ...sites.reduce<Attention>(addAttention, NO_ATTENTION) };
  });
  return {
    period,
    columns,
    sites: attentionBySite(columns.flatMap(({ sites }) => sites)),
    attention: columns.reduce<Attention>(addAttention, NO_ATTENTION),
    heat: heatmapOf(days, usage, measured, calendar),
    calendar: yearCalendar(period, { ...rows, usage }, measured),
    lengths: sittingLengths(rows.sittings),
    mood: moodSeriesOf(ranges, rows.checkIns, calendar),
  };
}
