import { dayAfter, daysOf, type LocalDay, weekOf } from './days';

/** The kinds of periods that the reflection page shows. */
export const PERIOD_KINDS = ['week', 'month', 'year'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A week, month or year of local days. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2026-W47`, `2026-11` or `2026`, as in the address of the page. */
  readonly id: string;
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** A local day a number of weeks, months or years later (earlier when negative). */
function addSteps(day: LocalDay, kind: PeriodKind, steps: number): LocalDay {
  const length = { week: { weeks: steps }, month: { months: steps }, year: { years: steps } }[kind];
  return Temporal.PlainDate.from(day).add(length).toString();
}

function periodStartingOn(kind: PeriodKind, first: LocalDay): Period {
  const id = kind === 'week' ? weekOf(first) : first.slice(0, kind === 'month' ? 7 : 4);
  return { kind, id, first, last: dayAfter(addSteps(first, kind, 1), -1) };
}

/** The week, month or year that contains a local day. */
export function periodOf(kind: PeriodKind, day: LocalDay): Period {
  if (kind === 'week') return periodStartingOn(kind, daysOf(weekOf(day))[0] ?? day);
  return periodStartingOn(kind, kind === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
}

/** The period with this id; `null` when there is none. */
export function readPeriod(text: string): Period | null {
  if (/^\d{4}$/.test(text)) return periodOf('year', `${text}-01-01`);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return periodOf('month', `${text}-01`);
  try {
    return periodOf('week', daysOf(text)[0] ?? '');
  } catch {
    return null;
  }
}

/** The period of the same kind a number of steps after another (before it when negative). */
export const periodAfter = ({ kind, first }: Period, steps: number): Period =>
  periodStartingOn(kind, addSteps(first, kind, steps));

export const containsDay = ({ first, last }: Period, day: LocalDay): boolean => first <= day && day <= last;

/** The period itself, or the current one of its kind when it has not begun yet, because the future has no data. */
export const notInFuture = (period: Period, today: LocalDay): Period =>
  period.first > today ? periodOf(period.kind, today) : period;

/** Every local day of a period. */
export function daysIn({ first, last }: Period): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; day <= last; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/**
 * The period of another kind to show after this one: the current one when this period contains today, otherwise the one
 * that contains its fourth day. So a week belongs to the month of its Thursday, and the first week of a month or year
 * is the one that contains its fourth day.
 */
export const periodOfOtherKind = (period: Period, kind: PeriodKind, today: LocalDay): Period =>
  periodOf(kind, containsDay(period, today) ? today : dayAfter(period.first, 3));

const SMALLER = { year: 'month', month: 'week', week: null } as const;

/** The months of a year or the weeks of a month that have begun by `today`; a week has none. */
export function subperiods(period: Period, today: LocalDay): Period[] {
  const kind = SMALLER[period.kind];
  if (kind === null) return [];
  const parts: Period[] = [];
  let part = periodOf(kind, dayAfter(period.first, 3));
  while (part.first <= today && containsDay(period, dayAfter(part.first, 3))) {
    parts.push(part);
    part = periodAfter(part, 1);
  }
  return parts;
}

/** Every period of a kind from the one with `first` to the one with `today`, the latest first. */
export function periodsSince(kind: PeriodKind, first: LocalDay, today: LocalDay): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(kind, today); period.last >= first; period = periodAfter(period, -1)) {
    periods.push(period);
  }
  return periods;
}
