import type { UsageHour } from '../../domain/attention/usage';
import { type WrittenLine, writtenLines } from '../../domain/journal/written-line';
import { localInstant } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/** Before and after all days and weeks. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'];
const [FIRST_WEEK, LAST_WEEK] = ['0000-W01', '9999-W99'];

/** All measured time, by the hour; the days in their order. */
export async function loadAllTime(context: PageContext): Promise<readonly UsageHour[]> {
  const hours = await context.ledger.hoursBetween(FIRST, LAST);
  return hours.sort((a, b) => (a.day === b.day ? a.hour - b.hour : a.day < b.day ? -1 : 1));
}

/** Everything that was written or said, the earliest first. */
export async function loadAllWritten(context: PageContext): Promise<readonly WrittenLine[]> {
  const calendar = calendarOf(await context.settings.read());
  const [checkIns, caughtComparisons, practices, gratitude, plans, reflections, guesses] = await Promise.all([
    context.checkIns.between(FIRST, LAST),
    context.caughtComparisons.between(FIRST, LAST),
    context.practiceEntries.since(FIRST),
    context.gratitude.since(FIRST),
    context.plans.between(FIRST_WEEK, LAST_WEEK),
    context.reflections.between(FIRST_WEEK, LAST_WEEK),
    context.guesses.about(FIRST_WEEK, LAST_WEEK),
  ]);
  return writtenLines({
    checkIns,
    caughtComparisons,
    guesses,
    practices,
    gratitude,
    plans,
    // An answer is stored for a week; when it was given says on which day.
    reflections: reflections.map((reflection) => ({
      ...reflection,
      ...localInstant(reflection.at, calendar),
    })),
  });
}
