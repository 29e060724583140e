import { dayAfter, type LocalDay } from '../domain/time/days';
import { language, t } from '../platform/i18n';
import { cachedPerLanguage } from './formatter-cache';

/** A local day as an instant that UTC writes as that very date. */
const noonOf = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`);

/** How days and hours of the clock are written, wherever the person is. */
const DAY_STYLES = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  weekdayLong: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  weekdayNarrow: { weekday: 'narrow' },
  month: { month: 'long', year: 'numeric' },
  monthLong: { month: 'long' },
  monthShort: { month: 'short' },
  monthNarrow: { month: 'narrow' },
  dayShort: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { hour: 'numeric' },
  minute: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dayFormat = cachedPerLanguage(
  (language, style: keyof typeof DAY_STYLES) =>
    new Intl.DateTimeFormat(language, { ...DAY_STYLES[style], timeZone: 'UTC' }),
);

/** "Sunday, November 22". */
export const dayText = (day: LocalDay): string => dayFormat('day').format(noonOf(day));

const WEEKDAY_STYLES = {
  long: 'weekdayLong',
  short: 'weekdayShort',
  narrow: 'weekdayNarrow',
} as const;

/** "Sunday", or "Sun" where room is short. */
export const weekdayText = (day: LocalDay, width: keyof typeof WEEKDAY_STYLES = 'long'): string =>
  dayFormat(WEEKDAY_STYLES[width]).format(noonOf(day));

/** A weekday, 1 (Monday) to 7, by its name. */
export const weekdayName = (weekday: number, width: keyof typeof WEEKDAY_STYLES = 'long'): string =>
  // The fifth of January 2026 is a Monday.
  weekdayText(`2026-01-${String(4 + weekday).padStart(2, '0')}`, width);

const MONTH_STYLES = { long: 'monthLong', short: 'monthShort', narrow: 'monthNarrow' } as const;

/** "November" of any of its days, or "Nov" where room is short. */
export const monthText = (day: LocalDay, width: keyof typeof MONTH_STYLES = 'long'): string =>
  dayFormat(MONTH_STYLES[width]).format(noonOf(day));

/** "November 2026". */
export const monthOfYearText = (day: LocalDay): string => dayFormat('month').format(noonOf(day));

/** "Nov 16 – 22". */
export const shortDaysText = (first: LocalDay, last: LocalDay): string =>
  dayFormat('dayShort').formatRange(noonOf(first), noonOf(last));

/** "November 16, 2026". */
export const dateText = (day: LocalDay): string => dayFormat('date').format(noonOf(day));

/** "November 16 – 22, 2026". */
export const daysText = (first: LocalDay, last: LocalDay): string =>
  dayFormat('date').formatRange(noonOf(first), noonOf(last));

/** "2:30 PM", in the browser's own time zone. */
export const timeText = (at: number): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(at);

/** "4 AM": an hour of the clock, 0 to 23. */
export const hourText = (hour: number): string =>
  dayFormat('hour').format(new Date(Date.UTC(2026, 0, 1, hour)));

/** "9 – 10 PM": an hour of the clock, 0 to 23, with its end. */
export const wholeHourText = (hour: number): string =>
  dayFormat('hour').formatRange(Date.UTC(2026, 0, 1, hour), Date.UTC(2026, 0, 1, hour + 1));

/** The time alone when `at` lies on the given calendar date, else with its weekday, and far ahead with its date. */
export function timeOrDayText(at: number, today: LocalDay): string {
  // Sweden writes dates as local days are written.
  const date = new Intl.DateTimeFormat('sv').format(at);
  if (date === today) return timeText(at);
  // A week ahead, the weekday alone is today's and reads as now.
  const day: Intl.DateTimeFormatOptions =
    date < dayAfter(today, 6) ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language(), { ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "2:30 PM", or "2:30 – 2:50 PM", in the browser's own time zone. */
export const timesText = (from: number, until: number): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).formatRange(from, until);

/** "6:00 PM": a time on the clock, in minutes since midnight. */
export const minuteOfDayText = (minute: number): string =>
  dayFormat('minute').format(Date.UTC(2026, 0, 1, 0, minute));

/** "10:00 PM – 7:00 AM": a stretch of every day, in minutes since midnight. */
export function minutesOfDayText(from: number, to: number): string {
  return t('stretch', minuteOfDayText(from), minuteOfDayText(to));
}
