import { type WrittenMonth, writtenMonths } from '../../domain/insights/journal-days';
import { type Pictures, picturesOf } from '../../domain/insights/period-charts';
import { type LocalDay, localDay, weekOf } from '../../domain/time/days';
import { notAfter, type Period, partsOf } from '../../domain/time/period';
import { calendarOf, type PageParts } from '../context';

/** A month or year, as the reflection page shows it. */
export interface PeriodPage {
  readonly pictures: Pictures;
  readonly today: LocalDay;
  /** The first day on which anything was measured; today when nothing was yet. */
  readonly firstDay: LocalDay;
}

/** Reads a month or year; the present one in place of one of the future. */
export async function readPeriodPage(parts: PageParts, asked: Period, now: number): Promise<PeriodPage> {
  const calendar = calendarOf(await parts.settings.read());
  const today = localDay(now, calendar);
  const period = notAfter(asked, today);
  const { first, last } = period;
  const [attention, moments, checkIns, firstDay = today] = await Promise.all([
    parts.usage.attentionBetween(first, last, calendar),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
    parts.usage.firstDay(),
  ]);
  const pictures = picturesOf(
    period,
    { ...attention, moments, checkIns },
    { first: firstDay, last: today },
    calendar,
  );
  return { pictures, today, firstDay };
}

/** Reads what was written in a month or year, month by month. */
export async function readWrittenMonths(
  parts: PageParts,
  period: Period,
  today: LocalDay,
): Promise<WrittenMonth[]> {
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
  const months = period.kind === 'month' ? [period] : partsOf(period, today);
  return writtenMonths(months, { checkIns, gratitude, practices, reflections, plans });
}
