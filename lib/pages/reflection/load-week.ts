import { type PeriodCharts, periodChartsOf } from '../../domain/insights/period-charts';
import { type WeekJournal, weekJournalOf } from '../../domain/insights/week-journal';
import type { Plan } from '../../domain/journal/plan';
import type { SiteId } from '../../domain/sites/site';
import { daysOf, type IsoWeek, type LocalDay, localDay, weekAfter, weekOf } from '../../domain/time/days';
import { periodOf } from '../../domain/time/period';
import type { Row } from '../../storage/database/schema';
import { calendarOf, type PageContext } from '../context';

/** A week, as the reflection page shows it. */
export interface WeekPage {
  readonly summary: WeekJournal;
  readonly pictures: PeriodCharts;
  readonly today: LocalDay;
  readonly isThisWeek: boolean;
  /** The first day on which anything was measured; today when nothing was yet. */
  readonly firstDay: LocalDay;
  /** The present week, whichever is shown. */
  readonly thisWeek: IsoWeek;
  /** The plans made for the week shown and for the next. */
  readonly plans: readonly (Plan & Row)[];
  /** The sites the person chose. */
  readonly chosenSites: readonly SiteId[];
}

/**
 * Reads a week.
 * @param week the present week when `undefined`; a week of the future is not shown either
 */
export async function loadWeek(
  parts: PageContext,
  week: IsoWeek | undefined,
  now: number,
): Promise<WeekPage> {
  const settings = await parts.settings.read();
  const calendar = calendarOf(settings);
  const today = localDay(now, calendar);
  const thisWeek = weekOf(today);
  const shown = week && week < thisWeek ? week : thisWeek;
  const days = daysOf(shown);
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const [attention, moments, checkIns, gratitude, practices, reflections, plans, firstDay = today] =
    await Promise.all([
      parts.ledger.attentionBetween(first, last, calendar),
      parts.moments.between(first, last),
      parts.journal.checkInsBetween(first, last),
      parts.journal.gratitudeBetween(first, last),
      parts.journal.practicesBetween(first, last),
      parts.journal.reflectionsBetween(shown, shown),
      parts.plans.between(shown, weekAfter(shown, 1)),
      parts.ledger.firstDay(),
    ]);
  const summary = weekJournalOf(shown, { checkIns, gratitude, practices, reflections });
  const pictures = periodChartsOf(
    periodOf('week', first),
    { ...attention, moments, checkIns },
    { first: firstDay, last: today },
    calendar,
  );
  const chosenSites = settings.sites.map(({ site }) => site);
  return {
    summary,
    pictures,
    today,
    isThisWeek: shown === thisWeek,
    thisWeek,
    plans,
    chosenSites,
    firstDay,
  };
}
