import { daysOf, type IsoWeek, type LocalDay, localDay, weekOf } from '../domain/days';
import { periodOf } from '../domain/period';
import { type Pictures, picturesOf } from '../domain/pictures';
import { summariseWeek, type WeekSummary } from '../domain/week';
import { calendarOf, type PageParts } from './parts';

/** A week, as the reflection page shows it. */
export interface WeekPage {
  readonly summary: WeekSummary;
  readonly pictures: Pictures;
  readonly today: LocalDay;
  readonly isThisWeek: boolean;
  /** The first day of which there is anything to show; today when there is nothing yet. */
  readonly firstDay: LocalDay;
}

/**
 * Reads a week.
 * @param week the present week when `undefined`; a week of the future is not shown either
 */
export async function readWeek(parts: PageParts, week: IsoWeek | undefined, now: number): Promise<WeekPage> {
  const calendar = calendarOf(await parts.settings.read());
  const today = localDay(now, calendar);
  const present = weekOf(today);
  const shown = week && week < present ? week : present;
  const days = daysOf(shown);
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const [attention, moments, checkIns, gratitude, reflections, firstDay = today] = await Promise.all([
    parts.usage.attentionBetween(first, last, calendar),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
    parts.journal.gratitudeBetween(first, last),
    parts.journal.reflectionsOf(shown),
    parts.usage.firstDay(),
  ]);
  const summary = summariseWeek(shown, { usage: attention.usage, moments, checkIns, gratitude, reflections });
  const pictures = picturesOf(periodOf('week', first), { ...attention, moments, checkIns }, today, calendar);
  return { summary, pictures, today, isThisWeek: shown === present, firstDay };
}
