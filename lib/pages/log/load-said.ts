import { type ActivityLogEntry, activityLogOf } from '../../domain/nudges/activity-log';
import { type LocalDay, localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/** Something that the person said, with its day. */
export interface SaidOnDay {
  readonly day: LocalDay;
  readonly entry: ActivityLogEntry;
}

const FIRST_DAY: LocalDay = '0000-01-01';
const LAST_DAY: LocalDay = '9999-12-31';

/**
 * Reads what the person said on all days, to be searched, the newest first.
 * @throws when the database or the settings can't be read
 */
export async function loadSaid(context: PageContext): Promise<readonly SaidOnDay[]> {
  const calendar = calendarOf(await context.settings.read());
  const [comparisons, checkIns, guesses, answers] = await Promise.all([
    context.caughtComparisons.between(FIRST_DAY, LAST_DAY),
    context.checkIns.between(FIRST_DAY, LAST_DAY),
    context.guesses.madeBetween(FIRST_DAY, LAST_DAY),
    context.reflections.all(),
  ]);
  const entries = activityLogOf({ comparisons, checkIns, guesses, answers }).reverse();
  return entries.map((entry) => ({ entry, day: dayOf(entry) ?? localDay(entry.at, calendar) }));
}

function dayOf(entry: ActivityLogEntry): LocalDay | undefined {
  if (entry.kind === 'caught') return entry.comparison.day;
  if (entry.kind === 'checkedIn') return entry.checkIn.day;
  return entry.kind === 'guessed' ? entry.guess.day : undefined;
}
