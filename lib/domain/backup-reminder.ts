import { daysBetween, type LocalDay } from './time/days';

/** From how many entries on there is something to lose; our judgement. */
const ENTRIES_WORTH_A_COPY = 20;

/** How many days lie between two reminders, and between a copy and a reminder; our judgement. */
const DAYS_BETWEEN = 30;

/** What it depends on whether to remind of a copy. */
export interface BackupInputs {
  readonly today: LocalDay;
  /** How many entries the person has written. */
  readonly entries: number;
  /** The day on which everything was last saved; `null` for never. */
  readonly savedOn: LocalDay | null;
  /** The day of the last reminder; `null` for none. */
  readonly remindedOn: LocalDay | null;
}

/** Whether a day was less than a month ago. A day in the future comes from a clock that was ahead and does not count. */
function wasLately(day: LocalDay | null, today: LocalDay): boolean {
  const days = day === null ? DAYS_BETWEEN : daysBetween(day, today);
  return days >= 0 && days < DAYS_BETWEEN;
}

/**
 * Whether to remind today that everything is in this browser alone: at most on one day in a month, when there is
 * something to lose, and no copy of the last month.
 */
export const isBackupDue = ({ today, entries, savedOn, remindedOn }: BackupInputs): boolean =>
  entries >= ENTRIES_WORTH_A_COPY &&
  !wasLately(savedOn, today) &&
  (remindedOn === today || !wasLately(remindedOn, today));
