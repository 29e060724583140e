import { daysOf, type IsoWeek, type LocalDay, localDay, weekOf } from '../domain/days';
import { summariseWeek, type WeekSummary } from '../domain/week';
import { calendarOf, type PageParts } from './parts';

/** A week, as the reflection page shows it. */
export interface WeekPage {
  readonly summary: WeekSummary;
  readonly today: LocalDay;
  readonly isThisWeek: boolean;
}

/**
 * Reads a week.
 * @param week the present week when `undefined`
 */
export async function readWeek(parts: PageParts, week: IsoWeek | undefined, now: number): Promise<WeekPage> {
  const today = localDay(now, calendarOf(await parts.settings.read()));
  const shown = week ?? weekOf(today);
  const days = daysOf(shown);
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const [usage, moments, checkIns, gratitude, reflections] = await Promise.all([
    parts.usage.hoursBetween(first, last),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
    parts.journal.gratitudeBetween(first, last),
    parts.journal.reflectionsOf(shown),
  ]);
  const summary = summariseWeek(shown, { usage, moments, checkIns, gratitude, reflections });
  return { summary, today, isThisWeek: shown === weekOf(today) };
}
