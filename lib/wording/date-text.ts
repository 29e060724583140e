import { dayAfter, type LocalDay, type LocalInstant, localDay } from '../domain/time/days';
import { t, writtenLocale } from '../i18n/translate';
import { dateFormatOf } from './date-format';
import { cachedPerLocale } from './formatter-cache';

/** An instant that is formatted as the given date in UTC. */
const noonUtc = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`);

/** The formats of days and clock times. They are formatted in UTC, wherever the person is. */
const DATE_FORMATS = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  weekdayLong: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  weekdayNarrow: { weekday: 'narrow' },
  month: { month: 'long', year: 'numeric' },
  monthLong: { month: 'long' },
  monthShort: { month: 'short' },
  monthNarrow: { month: 'narrow' },
  dayShort: { day: 'numeric', month: 'short' },
  dayOfMonth: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { hour: 'numeric' },
  minute: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dateFormat = cachedPerLocale((format: keyof typeof DATE_FORMATS) =>
  dateFormatOf({ ...DATE_FORMATS[format], timeZone: 'UTC' }),
);

/** "Sunday, November 22". */
export const dayText = (day: LocalDay): string => dateFormat('day').format(noonUtc(day));

const WEEKDAY_FORMATS = {
  long: 'weekdayLong',
  short: 'weekdayShort',
  narrow: 'weekdayNarrow',
} as const;

/** "Sunday", or a shorter form such as "Sun". */
export const weekdayText = (day: LocalDay, width: keyof typeof WEEKDAY_FORMATS = 'long'): string =>
  dateFormat(WEEKDAY_FORMATS[width]).format(noonUtc(day));

/** The name of a weekday, 1 (Monday) to 7. */
export const weekdayName = (weekday: number, width: keyof typeof WEEKDAY_FORMATS = 'long'): string =>
  // The fifth of January 2026 is a Monday.
  weekdayText(`2026-01-${String(4 + weekday).padStart(2, '0')}`, width);

const MONTH_FORMATS = { long: 'monthLong', short: 'monthShort', narrow: 'monthNarrow' } as const;

/** "November", or a shorter form such as "Nov": the month of a day. */
export const monthText = (day: LocalDay, width: keyof typeof MONTH_FORMATS = 'long'): string =>
  dateFormat(MONTH_FORMATS[width]).format(noonUtc(day));

/** "November 2026": the month of a day. */
export const monthOfYearText = (day: LocalDay): string => dateFormat('month').format(noonUtc(day));

/** "Nov 16 – 22". */
export const shortDateRangeText = (first: LocalDay, last: LocalDay): string =>
  dateFormat('dayShort').formatRange(noonUtc(first), noonUtc(last));

/** "November 16, 2026". */
export const dateText = (day: LocalDay): string => dateFormat('date').format(noonUtc(day));

/** A day before `today`: its weekday within a week ("Friday"), else its date, with the year when that is another. */
export function pastDayText(day: LocalDay, today: LocalDay): string {
  if (day > dayAfter(today, -7) && day < today) return weekdayText(day);
  return dateFormat(day.slice(0, 4) === today.slice(0, 4) ? 'dayOfMonth' : 'date').format(noonUtc(day));
}

/** "November 16 – 22, 2026". */
export const dateRangeText = (first: LocalDay, last: LocalDay): string =>
  dateFormat('date').formatRange(noonUtc(first), noonUtc(last));

/** "2:30 PM", in a time zone; in the browser's own one when none is given. */
export const timeText = (at: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(writtenLocale(), { hour: 'numeric', minute: '2-digit', timeZone }).format(at);

/**
 * "2:30 PM" on a local day. That goes on until the early morning: what came late in it is told as "12:10 AM (after
 * midnight)", so that it is not looked for before 11:40 PM.
 */
export function timeOnDayText({ at, day, timeZone }: LocalInstant): string {
  const time = timeText(at, timeZone);
  return localDay(at, { timeZone, dayStartHour: 0 }) > day ? t('timeAfterMidnight', { time }) : time;
}

/** A clock of 24 hours writes an hour as a bare number in some languages; nobody reads that as a time. */
const hourFormat = () => dateFormat(/[^\p{Nd}]/u.test(dateFormat('hour').format(0)) ? 'hour' : 'minute');

/** "4 AM" or "04:00": a clock hour, 0 to 23. */
export const hourText = (hour: number): string =>
  hourFormat()
    .format(Date.UTC(2026, 0, 1, hour))
    .replaceAll(' ', '\u00a0');

/** "9 – 10 PM" or "21:00–22:00": a clock hour, 0 to 23, from its start to its end. */
export function clockHourText(hour: number): string {
  // A range into the next day is written with both dates.
  if (hour === 23) return t('stretch', { from: hourText(23), until: hourText(0) });
  return hourFormat().formatRange(Date.UTC(2026, 0, 1, hour), Date.UTC(2026, 0, 1, hour + 1));
}

/** The time of `at`; with the weekday when it is not today, and with the date when it is a week ahead or more. */
export function timeOrDayText(at: number, today: LocalDay): string {
  // Sweden writes dates in the format of local days, YYYY-MM-DD.
  const date = new Intl.DateTimeFormat('sv').format(at);
  if (date === today) return timeText(at);
  // A week ahead, the weekday alone would be read as today.
  const day: Intl.DateTimeFormatOptions =
    date < dayAfter(today, 6) ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'short' };
  return dateFormatOf({ ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "2:30 PM", or "2:30 – 2:50 PM", in the browser's own time zone. */
export function timeRangeText(from: number, until: number): string {
  // A range into the next day is written with both dates.
  if (new Date(from).toDateString() !== new Date(until).toDateString()) {
    return t('stretch', { from: timeText(from), until: timeText(until) });
  }
  return new Intl.DateTimeFormat(writtenLocale(), { hour: 'numeric', minute: '2-digit' }).formatRange(
    from,
    until,
  );
}

/** "6:00 PM": a clock time, given in minutes since midnight. */
export const minuteOfDayText = (minute: number): string =>
  dateFormat('minute').format(Date.UTC(2026, 0, 1, 0, minute));

/** "10:00 PM – 7:00 AM": a range of every day, given in minutes since midnight. */
export function dailyTimeRangeText(from: number, to: number): string {
  return t('stretch', { from: minuteOfDayText(from), until: minuteOfDayText(to) });
}
