import { type JournalMonth, journalMonths } from '../../domain/insights/journal-days';
import { type PeriodCharts, periodChartsOf } from '../../domain/insights/period-charts';
import { type LocalDay, localDay, weekOf } from '../../domain/time/days';
import { notInFuture, type Period, subperiods } from '../../domain/time/period';
import { calendarOf, type PageContext } from '../context';

/** A month or year, as the reflection page shows it. */
export interface PeriodPage {
  readonly pictures: PeriodCharts;
  readonly today: LocalDay;
  /** The first day on which anything was measured; today when nothing was yet. */
  readonly firstDay: LocalDay;
}

/** Reads a month or year; the present one in place of one of the future. */
export async function loadPeriod(parts: PageContext, asked: Period, now: number): Promise<PeriodPage> {
  const calendar = calendarOf(await parts.settings.read());
  const today = localDay(now, calendar);
  const period = notInFuture(asked, today);
  const { first, last } = period;
  const [attention, moments, checkIns, firstDay = today] = await Promise.all([
    parts.ledger.attentionBetween(first, last, calendar),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
    parts.ledger.firstDay(),
  ]);
  const pictures = periodChartsOf(
    period,
    { ...attention, moments, checkIns },
    { first: firstDay, last: today },
    calendar,
  );
  return { pictures, today, firstDay };
}

/** Reads what was written in a month or year, month by month. */
export async function loadJournalMonths(
  parts: PageContext,
  period: Period,
  today: LocalDay,
): Promise<JournalMonth[]> {
  const { first, last } = period;
  const [firstWeek, lastWeek] = [weekOf(first), weekOf(last)];
  const { journal } = parts;
  const [checkIns, gratitude, practices, reflections, plans] = await Promise.all([
    journal.checkInsBetween(first, last),
    journal.gratitudeBetween(first, last),
    journal.practicesBetween(first, last),
    journal.reflectionsBetween(firstWeek, lastWeek),
    parts.plans.between(firstWeek, lastWeek),
  ]);
  const months = period.kind === 'month' ? [period] : subperiods(period, today);
  return journalMonths(months, { checkIns, gratitude, practices, reflections, plans });
}
