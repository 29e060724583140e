import type { Plan } from '../domain/journal/plan';
import { type ActivityLogEntry, activityLogOf } from '../domain/nudges/activity-log';
import type { OwnSentence } from '../domain/nudges/nudge';
import { type LocalDay, localDay, weekOf } from '../domain/time/days';
import type { Row } from '../storage/database/schema';
import { calendarOf, type PageContext } from './context';
import { TEMPO } from './shared/page-tempo';

/** A day of what Enough did and did not do. */
export interface LogPage {
  readonly day: LocalDay;
  readonly today: LocalDay;
  /** In the order of time. */
  readonly entries: readonly ActivityLogEntry[];
  /** The person's own sentences, as they are now. */
  readonly ownSentences: readonly OwnSentence[];
  /** The plans of the day's week, which cards may have said. */
  readonly plans: readonly (Plan & Row)[];
  /** The length in ms of one of the minutes in which nudges are counted. */
  readonly minute: number;
}

/**
 * Reads a day.
 * @param chosen the present day when `undefined`
 */
export async function loadLog(
  parts: PageContext,
  chosen: LocalDay | undefined,
  now: number,
): Promise<LogPage> {
  const settings = await parts.settings.read();
  const today = localDay(now, calendarOf(settings));
  const day = chosen ?? today;
  const week = weekOf(day);
  const [moments, silences, plans] = await Promise.all([
    parts.moments.between(day, day),
    parts.suppressions.of(day),
    parts.plans.between(week, week),
  ]);
  return {
    day,
    today,
    entries: activityLogOf(moments, silences),
    ownSentences: settings.ownSentences,
    plans,
    minute: TEMPO.minute,
  };
}
