import { type AimEntry, isAimEntry } from '../../domain/journal/aim';
import type { Plan } from '../../domain/journal/plan';
import { type ActivityLogEntry, activityLogOf } from '../../domain/nudges/activity-log';
import type { OwnSentence } from '../../domain/nudges/nudge';
import { dayAfter, type LocalDay, localDay, weekOf } from '../../domain/time/days';
import type { Row } from '../../storage/database/schema';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';

/** What Enough did and did not do on a day, and what the person said: check-ins, comparisons that they caught, guesses and answers. */
export interface LogPage {
  readonly day: LocalDay;
  readonly today: LocalDay;
  /** The earliest first. */
  readonly entries: readonly ActivityLogEntry[];
  /** The person's own sentences as they are now. */
  readonly ownSentences: readonly OwnSentence[];
  /** The plans for the week of the day, which cards may have shown. */
  readonly plans: readonly (Plan & Row)[];
  /** What the person said they go to sites for, which cards may have asked about. */
  readonly aims: readonly AimEntry[];
  /** The length in ms of one minute of the nudge settings; shorter in the rehearsal build. */
  readonly minute: number;
}

/**
 * Reads a day.
 * @param chosen the current local day when `undefined`
 * @throws when the database or the settings can't be read
 */
export async function loadLog(context: PageContext, chosen: LocalDay | undefined): Promise<LogPage> {
  const settings = await context.settings.read();
  const calendar = calendarOf(settings);
  const today = localDay(context.now(), calendar);
  const day = chosen ?? today;
  const week = weekOf(day);
  const [moments, suppressions, comparisons, checkIns, guesses, reflections, plans, practices] =
    await Promise.all([
      context.moments.between(day, day),
      context.suppressions.of(day),
      context.caughtComparisons.between(day, day),
      context.checkIns.between(day, day),
      context.guesses.madeBetween(day, day),
      context.reflections.all(),
      context.plans.between(week, week),
      // A visit may last past the end of the day before.
      context.practiceEntries.between(dayAfter(day, -1), day),
    ]);
  const answers = reflections.filter(({ at }) => localDay(at, calendar) === day);
  return {
    day,
    today,
    entries: activityLogOf({ moments, suppressions, comparisons, checkIns, guesses, answers }),
    ownSentences: settings.ownSentences,
    plans,
    aims: practices.filter(isAimEntry),
    minute: TEMPO.minute,
  };
}
