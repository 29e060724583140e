import type { PlainSitting } from '../../attention/sitting';
import { totalMs, type UsageHour } from '../../attention/usage';
import type { CaughtComparison } from '../../journal/caught-comparison';
import type { CheckIn } from '../../journal/check-in';
import type { GratitudeEntry } from '../../journal/gratitude';
import type { Plan } from '../../journal/plan';
import type { PracticeEntry } from '../../journal/practice';
import type { Moment } from '../../nudges/nudge';
import { type Calendar, dayAfter, hourOfDay, type LocalDay, startOfDay, weekOf } from '../../time/days';
import { containsDay, daysIn, type Period, periodAfter } from '../../time/period';
import { type PeriodTotals, periodTotals } from './period-totals';

/** The rows from which findings are made; those of days after the period are ignored. */
export interface FindingRows {
  readonly usage: readonly UsageHour[];
  readonly sittings: readonly PlainSitting[];
  readonly moments: readonly (Moment & { readonly id: string })[];
  readonly checkIns: readonly CheckIn[];
  readonly comparisons: readonly CaughtComparison[];
  readonly gratitude: readonly GratitudeEntry[];
  readonly practices: readonly PracticeEntry[];
  readonly plans: readonly Plan[];
}

/** What else findings depend on. */
export interface FindingCircumstances {
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
  /** The first day on which anything was measured. */
  readonly firstDay: LocalDay;
  /** Whether the rows of the journal are all that there are, so that the first of them is the first ever. */
  readonly isWholeJournal: boolean;
  /** In ms; a visit is over this long after its end. */
  readonly sittingGap: number;
}

/** What each kind of finding is made from. */
export interface FindingInputs extends FindingCircumstances {
  readonly period: Period;
  readonly today: LocalDay;
  /** The time of the period, today included. */
  readonly totals: PeriodTotals;
  /**
   * Earlier periods with any time, oldest first. When the period is not over, they are counted up to the same day and
   * hour of theirs.
   */
  readonly earlier: readonly PeriodTotals[];
  /** The rows of the period that are not in its totals. */
  readonly own: Omit<FindingRows, 'usage' | 'sittings'>;
  /** The same rows of the period and of all days before it. */
  readonly past: Omit<FindingRows, 'usage' | 'sittings'>;
}

/** How many earlier periods a period is compared with. Years are not compared: too few people have several of them. */
export const EARLIER_PERIODS = { week: 12, month: 8, year: 0 } as const;

const isBetween = (first: LocalDay, last: LocalDay) => (row: { readonly day: LocalDay }) =>
  first <= row.day && row.day <= last;

const withoutTime = (
  rows: FindingRows,
  isWanted: (row: { readonly day: LocalDay }) => boolean,
  isWantedWeek: (week: string) => boolean,
): Omit<FindingRows, 'usage' | 'sittings'> => ({
  moments: rows.moments.filter(isWanted),
  checkIns: rows.checkIns.filter(isWanted),
  comparisons: rows.comparisons.filter(isWanted),
  gratitude: rows.gratitude.filter(isWanted),
  practices: rows.practices.filter(isWanted),
  plans: rows.plans.filter(({ week }) => isWantedWeek(week)),
});

/** Which part of a period has passed: whole days, and clock hours of the day after them. */
interface Passed {
  readonly days: number;
  /** The number of the present hour in its day, 0 to 23. */
  readonly hours: number;
  readonly ms: number;
}

/** The time of several periods that follow each other, each up to the same day and hour of its own. */
function totalsOf(
  periods: readonly Period[],
  { usage, sittings }: FindingRows,
  { timeZone, dayStartHour }: Calendar,
  passed: Passed | null,
): PeriodTotals[] {
  const starts = periods.map(({ first }) => startOfDay(first, { timeZone, dayStartHour }));
  const end = startOfDay(dayAfter(periods.at(-1)?.last ?? '', 1), { timeZone, dayStartHour });
  const places = new Map(
    periods.flatMap((period, at) => daysIn(period).map((day, number) => [day, { at, number }] as const)),
  );
  const hours: UsageHour[][] = periods.map(() => []);
  const visits: PlainSitting[][] = periods.map(() => []);
  for (const row of usage) {
    const place = places.get(row.day);
    if (!place) continue;
    const hour = (row.hour - dayStartHour + 24) % 24;
    const isPassed =
      !passed || place.number < passed.days || (place.number === passed.days && hour <= passed.hours);
    if (isPassed) hours[place.at]?.push(row);
  }
  for (const sitting of sittings) {
    if (sitting.start >= end) continue;
    const at = starts.findLastIndex((start) => start <= sitting.start);
    const isPassed = !passed || sitting.start - (starts[at] ?? 0) < passed.ms;
    if (isPassed) visits[at]?.push(sitting);
  }
  return periods.map((period, at) => periodTotals(period, hours[at] ?? [], visits[at] ?? [], dayStartHour));
}

/** Puts together what findings about a period are made from. */
export function findingInputs(
  period: Period,
  rows: FindingRows,
  circumstances: FindingCircumstances,
): FindingInputs {
  const { calendar, firstDay } = circumstances;
  const end = startOfDay(dayAfter(period.last, 1), calendar);
  // A period that is over looks the same whenever it is looked at.
  const now = Math.min(circumstances.now, end);
  const { day: today, hour } = hourOfDay(now, calendar);
  const passed = containsDay(period, today)
    ? {
        days: daysIn(period).indexOf(today),
        hours: (hour - calendar.dayStartHour + 24) % 24,
        ms: now - startOfDay(period.first, calendar),
      }
    : null;
  const count = EARLIER_PERIODS[period.kind];
  const periods = Array.from({ length: count + 1 }, (_, at) => periodAfter(period, at - count));
  const all = totalsOf(periods, rows, calendar, passed);
  const [firstWeek, lastWeek] = [weekOf(period.first), weekOf(period.last)];
  return {
    ...circumstances,
    now,
    period,
    today,
    totals: all.at(-1) as PeriodTotals,
    earlier: all.slice(0, -1).filter((one) => one.period.first >= firstDay && totalMs(one) > 0),
    own: withoutTime(
      rows,
      isBetween(period.first, period.last),
      (week) => firstWeek <= week && week <= lastWeek,
    ),
    past: withoutTime(rows, isBetween('', period.last), (week) => week <= lastWeek),
  };
}

/** How many days of the period have begun and could be measured. */
export const measuredDays = ({
  period,
  today,
  firstDay,
}: Pick<FindingInputs, 'period' | 'today' | 'firstDay'>): number =>
  daysIn(period).filter((day) => firstDay <= day && day <= today).length;
