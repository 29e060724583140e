import { isFromClockAhead } from './time/clock-ahead';

/** When, each week, the person is reminded to look back on it. */
export interface Reminder {
  /** 1 is Monday, 7 is Sunday. It is a calendar day, which begins at midnight, not at the person's day start. */
  readonly weekday: number;
  /** Minutes since midnight on the person's clock. */
  readonly minute: number;
}

/** The part of the settings that is about reminders. */
export interface ReminderSettings {
  /** When to remind the person each week; `null` for never. */
  readonly reminder: Reminder | null;
  /** Whether the reminder also shows a notification, where the browser allows that. */
  readonly reminderNotifies: boolean;
  /** Whether the popup reminds of saving a copy, where no folder is used. */
  readonly backupReminds: boolean;
}

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = {
  reminder: null,
  reminderNotifies: false,
  backupReminds: true,
};

/** Suggested when the reminder is turned on: the week is nearly over, and the evening has just begun. Our judgement. */
export const SUGGESTED_REMINDER: Reminder = { weekday: 7, minute: 18 * 60 };

/** The reminder of one week. */
export interface ReminderTime {
  /** Its calendar date, which identifies the reminder of a week in any time zone. */
  readonly date: string;
  /** Wall-clock ms. */
  readonly at: number;
}

/** What the background remembers about the reminder. */
export interface ReminderState extends Reminder {
  /** The date of the latest reminder that was given, or skipped for good. */
  readonly doneThrough: string;
  /** Since when the mark waits for the person to open their week, wall-clock ms; `null` when there is no mark. */
  readonly waitingSince: number | null;
}

/** What it depends on whether to remind. */
export interface ReminderInputs {
  readonly reminder: Reminder;
  /** When the person last opened their week, wall-clock ms; 0 for never. */
  readonly seenAt: number;
  /** Wall-clock ms. */
  readonly now: number;
  /** IANA name of the time zone the person is in. */
  readonly timeZone: string;
}

/** The reminders of the weeks around `now`, oldest first. */
function remindersAround(now: number, { weekday, minute }: Reminder, timeZone: string): ReminderTime[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return [-2, -1, 0, 1, 2].map((weeks) => {
    const date = today.add({ days: weekday - today.dayOfWeek + weeks * 7 });
    // A time that the clocks skip is moved later by the skipped time; of a repeated time the first counts.
    return {
      date: date.toString(),
      at: date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds,
    };
  });
}

/** The first reminder after `now` (wall-clock ms). */
export const nextReminder = (now: number, reminder: Reminder, timeZone: string): ReminderTime =>
  remindersAround(now, reminder, timeZone).find(({ at }) => at > now) as ReminderTime;

/** The last reminder up to `now` (wall-clock ms), `now` included. */
export const lastReminder = (now: number, reminder: Reminder, timeZone: string): ReminderTime =>
  remindersAround(now, reminder, timeZone).findLast(({ at }) => at <= now) as ReminderTime;

/**
 * Decides whether to remind now, and what to remember. When several reminders were missed while the browser was
 * closed, the person is reminded once. They are reminded once a week, also when a journey repeats an hour.
 * @param before what was remembered; `undefined` for nothing
 */
export function decideReminder(
  before: ReminderState | undefined,
  { reminder, seenAt: stored, now, timeZone }: ReminderInputs,
): { readonly isDue: boolean; readonly after: ReminderState } {
  // A week that was opened in the future was opened while the clock was ahead. Until then nothing would be due.
  const seenAt = isFromClockAhead(stored, now) ? 0 : stored;
  const last = lastReminder(now, reminder, timeZone);
  const waitingSince = stillWaiting(before?.waitingSince ?? null, seenAt, now);
  if (
    !before ||
    !isSameTime(before, reminder) ||
    before.doneThrough > nextReminder(now, reminder, timeZone).date
  ) {
    // A reminder that was just set applies only to later times. A state from a clock that was far ahead does not count.
    return { isDue: false, after: { ...reminder, doneThrough: last.date, waitingSince } };
  }
  if (last.date <= before.doneThrough) return { isDue: false, after: { ...before, waitingSince } };
  const isDue = last.at > seenAt;
  return {
    isDue,
    after: { ...reminder, doneThrough: last.date, waitingSince: isDue ? now : waitingSince },
  };
}

const isSameTime = (a: Reminder, b: Reminder): boolean => a.weekday === b.weekday && a.minute === b.minute;

/** The mark waits until the week was opened. A time in the future comes from a wrong clock and does not count. */
const stillWaiting = (since: number | null, seenAt: number, now: number): number | null =>
  since !== null && since > seenAt && since <= now ? since : null;
