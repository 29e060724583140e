/** When, each week, a person wants to be reminded to look back on it. */
export interface Reminder {
  /** 1 is Monday, 7 Sunday, as the calendar on the wall has it: midnight is the border, not the day start. */
  readonly weekday: number;
  /** Minutes since midnight on the clock. */
  readonly minute: number;
}

/** The part of the settings that is about the weekly reminder. */
export interface ReminderSettings {
  /** When to remind the person each week; `null` for never. */
  readonly reminder: Reminder | null;
  /** Whether the reminder also shows a notification, where the browser allows that. */
  readonly reminderNotifies: boolean;
}

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = { reminder: null, reminderNotifies: false };

/** Offered when the reminder is turned on: the week is nearly whole, and the evening still young. Our judgement. */
export const USUAL_REMINDER: Reminder = { weekday: 7, minute: 18 * 60 };

/** The reminder of one week. */
export interface ReminderTime {
  /** The calendar date for which it is set: one week's reminder is told by it, in whatever time zone it comes. */
  readonly date: string;
  /** Wall-clock ms. */
  readonly at: number;
}

/** What the background remembers of reminding. */
export interface ReminderState extends Reminder {
  /** The date of the latest reminder that came, or was passed over for good. */
  readonly doneThrough: string;
  /** Since when the mark has been waiting for the person to open their week, wall-clock ms; `null` when none is. */
  readonly waitingSince: number | null;
}

/** What reminding depends on. */
export interface ReminderInputs {
  readonly reminder: Reminder;
  /** When the person last opened their week, wall-clock ms; 0 for never. */
  readonly seenAt: number;
  /** Wall-clock ms. */
  readonly now: number;
  /** IANA name of the time zone the person is in. */
  readonly timeZone: string;
}

/** The reminders of some weeks around `now`, oldest first. */
function remindersAround(now: number, { weekday, minute }: Reminder, timeZone: string): ReminderTime[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return [-2, -1, 0, 1, 2].map((weeks) => {
    const date = today.add({ days: weekday - today.dayOfWeek + weeks * 7 });
    // A time that the clocks skip comes as much later as they skip; one they repeat comes the first time.
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
 * Whether to remind now, and what to remember. However many reminders were missed while the browser was closed, the
 * person is reminded once; and once a week, also when a journey shows them the same hour twice.
 * @param before what was remembered, `undefined` when nothing was
 */
export function decideReminder(
  before: ReminderState | undefined,
  { reminder, seenAt, now, timeZone }: ReminderInputs,
): { readonly isDue: boolean; readonly after: ReminderState } {
  const last = lastReminder(now, reminder, timeZone);
  const waitingSince = stillWaiting(before?.waitingSince ?? null, seenAt, now);
  if (
    !before ||
    !isSame(before, reminder) ||
    before.doneThrough > nextReminder(now, reminder, timeZone).date
  ) {
    // Only just set, it is for times to come; and what a clock that was far ahead had seen never was.
    return { isDue: false, after: { ...reminder, doneThrough: last.date, waitingSince } };
  }
  if (last.date <= before.doneThrough) return { isDue: false, after: { ...before, waitingSince } };
  const isDue = last.at > seenAt;
  return {
    isDue,
    after: { ...reminder, doneThrough: last.date, waitingSince: isDue ? now : waitingSince },
  };
}

const isSame = (a: Reminder, b: Reminder): boolean => a.weekday === b.weekday && a.minute === b.minute;

/** A mark waits until the week was opened; one from the future is a clock's mistake. */
const stillWaiting = (since: number | null, seenAt: number, now: number): number | null =>
  since !== null && since > seenAt && since <= now ? since : null;
