import type { Interval } from './interval';

/** A person's calendar day as `YYYY-MM-DD`. It begins at the day start that they chose, not at midnight. */
export type LocalDay = string;

/** Local days from the first to the last, both included. */
export interface DayRange {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** A week of local days from Monday to Sunday, in the format of ISO 8601: `2026-W47`. */
export type IsoWeek = string;

/** What decides to which day an instant belongs for a person. */
export interface Calendar {
  /** IANA name of the time zone. */
  readonly timeZone: string;
  /** The clock hour at which a day begins, 0 to 23. */
  readonly dayStartHour: number;
}

/** One clock hour of a local day. An hour before the day start belongs to the day before. */
export interface HourOfDay {
  readonly day: LocalDay;
  /** Clock hour, 0 to 23; `NO_HOUR` where only the day is known. */
  readonly hour: number;
}

/** Stands for the hour of time that another tool measured by the day. */
export const NO_HOUR = -1;

export const hasHour = ({ hour }: Pick<HourOfDay, 'hour'>): boolean => hour !== NO_HOUR;

/** An instant as a person lived it. Whatever the time zone is later, its day and its clock time stay what they were. */
export interface LocalInstant {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  /** IANA name of the time zone in which the person was. */
  readonly timeZone: string;
}

const zonedTime = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);

/** The local day and clock hour of an instant (wall-clock ms). */
export function hourOfDay(at: number, { timeZone, dayStartHour }: Calendar): HourOfDay {
  const time = zonedTime(at, timeZone);
  const date = time.toPlainDate();
  const day = time.hour < dayStartHour ? date.subtract({ days: 1 }) : date;
  return { day: day.toString(), hour: time.hour };
}

export const localDay = (at: number, calendar: Calendar): LocalDay => hourOfDay(at, calendar).day;

/** An instant (wall-clock ms) as it is lived in a calendar. */
export const localInstant = (at: number, calendar: Calendar): LocalInstant => ({
  at,
  day: localDay(at, calendar),
  timeZone: calendar.timeZone,
});

/** Minutes since midnight on a clock in the time zone, at an instant (wall-clock ms). */
export function minuteOfDay(at: number, timeZone: string): number {
  const { hour, minute } = zonedTime(at, timeZone);
  return hour * 60 + minute;
}

/** The instant, in wall-clock ms, at which a local day begins. */
export function startOfDay(day: LocalDay, { timeZone, dayStartHour }: Calendar): number {
  const date = Temporal.PlainDate.from(day);
  return date.toZonedDateTime({ timeZone, plainTime: { hour: dayStartHour } }).epochMilliseconds;
}

/**
 * The instant of a clock time on a local day, as it is lived in a calendar. A time before the day's start belongs to the
 * night that follows the day.
 * @param minute minutes since midnight
 */
export function instantOn(day: LocalDay, minute: number, { timeZone, dayStartHour }: Calendar): LocalInstant {
  const date = Temporal.PlainDate.from(day).add({ days: minute < dayStartHour * 60 ? 1 : 0 });
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return { at: date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds, day, timeZone };
}

const HOUR = 60 * 60 * 1_000;

/** The end of the clock hour that contains `at`, or the instant within it at which the clocks change. */
function endOfHour(at: number, timeZone: string): number {
  const time = zonedTime(at, timeZone);
  const { minute, second, millisecond } = time;
  const end = time.epochMilliseconds + HOUR - ((minute * 60 + second) * 1_000 + millisecond);
  if (zonedTime(end, timeZone).offsetNanoseconds === time.offsetNanoseconds) return end;
  return Math.min(end, time.getTimeZoneTransition('next')?.epochMilliseconds ?? end);
}

/** Cuts an interval exactly at every local hour, and adds to each piece the hour it belongs to. */
export function splitByHour<T extends Interval>(interval: T, calendar: Calendar): (T & HourOfDay)[] {
  const pieces: (T & HourOfDay)[] = [];
  let start = interval.start;
  while (start < interval.end) {
    const end = Math.min(interval.end, endOfHour(start, calendar.timeZone));
    pieces.push({ ...interval, ...hourOfDay(start, calendar), start, end });
    start = end;
  }
  return pieces;
}

/** The week of a local day. */
export function weekOf(day: LocalDay): IsoWeek {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/**
 * The seven local days of a week, Monday first.
 * @throws RangeError when the text is not a week that exists
 */
export function daysOf(week: IsoWeek): LocalDay[] {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (!year || !number) throw new RangeError(`Not a week: ${week}`);
  // The fourth of January is always in the first ISO week of its year.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  if (weekOf(monday.toString()) !== week) throw new RangeError(`Not a week: ${week}`);
  return Array.from({ length: 7 }, (_, days) => monday.add({ days }).toString());
}

/** The week a number of weeks after another (before it when negative). */
export function weekAfter(week: IsoWeek, weeks: number): IsoWeek {
  const [monday] = daysOf(week);
  return weekOf(
    Temporal.PlainDate.from(monday as LocalDay)
      .add({ weeks })
      .toString(),
  );
}

/** The local day a number of days after another (before it when negative). */
export const dayAfter = (day: LocalDay, days: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** UTC has no hour that is left out or repeated, so days counted in it are all equally long. */
const DAY_IN_UTC = 24 * HOUR;

/** How many days after the first local day another lies; negative when it lies before. */
export const daysBetween = (first: LocalDay, day: LocalDay): number =>
  (Date.parse(day) - Date.parse(first)) / DAY_IN_UTC;

/** Whether a local day is a Saturday or a Sunday. */
export const isWeekend = (day: LocalDay): boolean => [0, 6].includes(new Date(day).getUTCDay());
