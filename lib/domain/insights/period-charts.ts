import type { PlainSitting } from '../attention/sitting';
import {
  type Attention,
  addAttention,
  attentionBySite,
  NO_ATTENTION,
  type SiteAttention,
  type UsageHour,
} from '../attention/usage';
import type { CheckIn } from '../journal/check-in';
import { countOutcomes, type Moment, type NudgeOutcome } from '../nudges/nudge';
import type { Calendar, DayRange, LocalDay } from '../time/days';
import { daysIn, type Period, periodAfter, periodOf } from '../time/period';
import { type Heatmap, heatmapOf } from './heatmap';
import { type MoodSeries, moodSeriesOf } from './mood-series';
import { type SittingLengths, sittingLengths } from './sitting-lengths';

/** What the pictures of a period are drawn from. */
export interface ChartRows {
  readonly usage: readonly UsageHour[];
  readonly sittings: readonly PlainSitting[];
  readonly moments: readonly Moment[];
  readonly checkIns: readonly CheckIn[];
}

/** A day of a week or month, or a month of a year, with its sites. */
export interface Column extends DayRange, Attention {
  readonly sites: readonly SiteAttention[];
}

/** A week, month or year, ready to be drawn. */
export interface PeriodCharts {
  readonly period: Period;
  /** Days; months in a year. */
  readonly columns: readonly Column[];
  /** The period's sites, most attention first. */
  readonly sites: readonly SiteAttention[];
  readonly attention: Attention;
  readonly heat: Heatmap;
  readonly lengths: SittingLengths;
  readonly mood: MoodSeries;
  /** How many nudges came to each outcome. */
  readonly nudges: Readonly<Record<NudgeOutcome, number>>;
  /** Whether there was a moment for any, shown or not. */
  readonly hasNudges: boolean;
}

/** The columns of a period, with the number of the one each of its days lies in. */
function columnsOf(period: Period, days: readonly LocalDay[]): DayRange[] {
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
 * Sums up what is drawn of a period; rows of other days are left out. Sittings carry no day: the period's own are given.
 * Every row is met a few times only: a year of heavy use has 75,000.
 * @param measured from the first day of which there is anything to today
 */
export function periodChartsOf(
  period: Period,
  rows: ChartRows,
  measured: DayRange,
  calendar: Calendar,
): PeriodCharts {
  const days = daysIn(period);
  const stretches = columnsOf(period, days);
  const within = ({ day }: { readonly day: LocalDay }) => period.first <= day && day <= period.last;
  const usage = rows.usage.filter(within);
  const moments = rows.moments.filter(within);
  const nameOf = period.kind === 'year' ? (day: LocalDay) => `${day.slice(0, 7)}-01` : (day: LocalDay) => day;
  const byColumn = new Map<LocalDay, UsageHour[]>(stretches.map(({ first }) => [first, []]));
  for (const row of usage) byColumn.get(nameOf(row.day))?.push(row);
  const columns = stretches.map(({ first, last }): Column => {
    const sites = attentionBySite(byColumn.get(first) ?? []);
    return { first, last, sites, ...sites.reduce<Attention>(addAttention, NO_ATTENTION) };
  });
  return {
    period,
    columns,
    sites: attentionBySite(columns.flatMap(({ sites }) => sites)),
    attention: columns.reduce<Attention>(addAttention, NO_ATTENTION),
    heat: heatmapOf(days, usage, measured, calendar),
    lengths: sittingLengths(rows.sittings),
    mood: moodSeriesOf(stretches, rows.checkIns, calendar),
    nudges: countOutcomes(moments),
    hasNudges: moments.length > 0,
  };
}
