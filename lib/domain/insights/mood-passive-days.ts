import type { UsageHour } from '../attention/usage';
import type { CheckIn } from '../journal/check-in';
import { type Calendar, hasHour, hourOfDay, type LocalDay } from '../time/days';

/** The last mood of a day, and the passive time of that day before it. */
export interface MoodPassiveDay {
  readonly day: LocalDay;
  /** The clock hour of the check-in, counted from the day start: 0 to 23. */
  readonly hoursIntoDay: number;
  /** 0 to 100. */
  readonly mood: number;
  readonly passiveMs: number;
}

/**
 * Joins the last mood of each day with the passive time of the clock hours that were over by then, first day first. The
 * hour of the check-in itself is left out: only totals by the hour are stored for good, and they don't show which part
 * of the hour was before the check-in. Hours are those of the clock where the check-in was made, as in the rows of usage. A
 * check-in that falls on another day by a new day start is left out too.
 */
export function moodPassiveDays(
  checkIns: readonly CheckIn[],
  usage: readonly UsageHour[],
  calendar: Calendar,
): MoodPassiveDay[] {
  const hoursIntoDay = (hour: number) => (hour - calendar.dayStartHour + 24) % 24;
  const usageByDay = new Map<LocalDay, UsageHour[]>();
  for (const row of usage) {
    const rows = usageByDay.get(row.day);
    if (rows) rows.push(row);
    else usageByDay.set(row.day, [row]);
  }
  const days = new Map<LocalDay, MoodPassiveDay>();
  for (const { at, day, timeZone, mood } of [...checkIns].sort((a, b) => a.at - b.at)) {
    const checkInTime = hourOfDay(at, { ...calendar, timeZone });
    if (mood === null || checkInTime.day !== day) continue;
    const checkInHour = hoursIntoDay(checkInTime.hour);
    const ofDay = usageByDay.get(day) ?? [];
    // What was before the check-in can't be told where only the day is known.
    if (!ofDay.every(hasHour)) continue;
    const before = ofDay.filter(({ hour }) => hoursIntoDay(hour) < checkInHour);
    const passiveMs = before.reduce((sum, row) => sum + row.passiveMs, 0);
    days.set(day, { day, hoursIntoDay: checkInHour, mood, passiveMs });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
