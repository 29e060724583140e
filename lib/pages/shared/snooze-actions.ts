import { LONGEST_SNOOZE } from '../../domain/nudges/nudge-settings';
import { dayAfter, localDay, startOfDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/** How long nudges are paused: for an hour, until the next local day begins, or for seven days. */
export type SnoozeLength = 'hour' | 'today' | 'week';

export type SnoozeActions = ReturnType<typeof snoozeActions>;

const HOUR = 60 * 60 * 1_000;

/** Pausing nudges; each action rejects when it could not be stored. */
export const snoozeActions = (context: PageContext) => ({
  snooze: (length: SnoozeLength): Promise<void> =>
    context.settings.change((settings) => {
      const now = context.now();
      const calendar = calendarOf(settings);
      const tomorrow = startOfDay(dayAfter(localDay(now, calendar), 1), calendar);
      return { snoozedUntil: { hour: now + HOUR, today: tomorrow, week: now + LONGEST_SNOOZE }[length] };
    }),
  endSnooze: (): Promise<void> => context.settings.change(() => ({ snoozedUntil: null })),
});
