import type { Plan } from '../../domain/journal/plan';
import { type ActivityLogEntry, activityLogOf } from '../../domain/nudges/activity-log';
import type { OwnSentence } from '../../domain/nudges/nudge';
import { type LocalDay, localDay, weekOf } from '../../domain/time/days';
import type { Row } from '../../storage/database/schema';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';

/** What Enough did and did not do on a day. */
export interface LogPage {
  readonly day: LocalDay;
  readonly today: LocalDay;
  /** The earliest first. */
  readonly entries: readonly ActivityLogEntry[];
  /** The person's own sentences as they are now. */
  readonly ownSentences: readonly OwnSentence[];
  /** The plans for the week of the day, which cards may have shown. */
  readonly plans: readonly (Plan & Row)[];
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
  const today = localDay(context.now(), calendarOf(settings));
  const day = chosen ?? today;
  const week = weekOf(day);
  const [moments, suppressions, plans] = await Promise.all([
    context.moments.between(day, day),
    context.suppressions.of(day),
    context.plans.between(week, week),
  ]);
  return {
    day,
    today,
    entries: activityLogOf(moments, suppressions),
    ownSentences: settings.ownSentences,
    plans,
    minute: TEMPO.minute,
  };
}
