import { type PeriodCharts, periodChartsOf } from '../../domain/insights/period-charts';
import { FIRST_NUDGES } from '../../domain/nudges/first-nudges';
import { type LocalDay, localDay } from '../../domain/time/days';
import { notInFuture, type Period, periodOf } from '../../domain/time/period';
import { calendarOf, type PageContext } from '../context';
import { loadGuessRows, weekGuessOf } from './load-guess';
import { loadWeekRows, type WeekContent, weekContentOf } from './load-week';

/** A week, month or year, as the reflection page shows it at first. */
export interface PeriodContent {
  readonly charts: PeriodCharts;
  readonly today: LocalDay;
  /** The first day on which anything was measured; today when nothing was measured yet. */
  readonly firstDay: LocalDay;
  /** Whether there was a moment for any nudge, shown or not, since the first few nudges have come. */
  readonly hasNudges: boolean;
  /** What the page shows of a week alone; `null` for a month or year. */
  readonly week: WeekContent | null;
}

/**
 * Reads a period. A period of the future is replaced by the present one of its kind.
 * @param requested `null` for the present week
 * @throws when the database can't be read
 */
export async function loadPeriod(context: PageContext, requested: Period | null): Promise<PeriodContent> {
  const settings = await context.settings.read();
  const calendar = calendarOf(settings);
  const today = localDay(context.now(), calendar);
  const period = notInFuture(requested ?? periodOf('week', today), today);
  const { first, last } = period;
  const [attention, hasMoments, hasMetNudges, checkIns, comparisons, firstDay = today, weekRows, guessRows] =
    await Promise.all([
      context.ledger.attentionBetween(first, last, calendar),
      context.moments.haveHappened(first, last),
      context.moments.haveShown(FIRST_NUDGES, last),
      context.checkIns.between(first, last),
      period.kind === 'year' ? context.caughtComparisons.between(first, last) : [],
      context.ledger.firstDay(),
      period.kind === 'week' ? loadWeekRows(context, period) : null,
      period.kind === 'week' ? loadGuessRows(context, period) : null,
    ]);
  const charts = periodChartsOf(
    period,
    { ...attention, checkIns, comparisons },
    { first: firstDay, last: today },
    calendar,
  );
  // Before the first few nudges have come, there is nothing to say about nudges.
  const hasNudges = hasMetNudges && hasMoments;
  if (!weekRows || !guessRows) return { charts, today, firstDay, hasNudges, week: null };
  const guess = weekGuessOf(guessRows, settings, {
    week: period,
    today,
    firstDay,
    usage: attention.usage,
  });
  const rows = { ...weekRows, checkIns };
  const week = weekContentOf(period.id, rows, settings, today, hasMetNudges, guess);
  return { charts, today, firstDay, hasNudges, week };
}
