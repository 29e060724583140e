import type { GuessCalibration } from '../../domain/insights/guess-calibration';
import { type JournalMonth, journalMonths } from '../../domain/insights/journal-days';
import type { StoredComparison } from '../../domain/journal/caught-comparison';
import { type LocalDay, weekOf } from '../../domain/time/days';
import { type Period, subperiods } from '../../domain/time/period';
import type { PageContext } from '../context';
import { loadCalibration } from './load-guess';
import { loadInsights, type PeriodInsights } from './load-insights';
import type { PeriodContent } from './load-period';

/**
 * The parts of a period that need far more reading than the charts. The page reads them once the charts have been
 * painted.
 */
export interface PeriodDetails {
  /** The id of the period that this belongs to. */
  readonly periodId: string;
  /** `null` while nobody looks at the figures. */
  readonly comparisons: PeriodInsights | null;
  /** The comparisons that were caught, the earliest first. */
  readonly caught: readonly StoredComparison[];
  /** The person's guesses up to a week that they guessed; `null` for too few, and for any other period. */
  readonly calibration: GuessCalibration | null;
  /** The months of a month or year in which something was written; `null` for a week. */
  readonly months: readonly JournalMonth[] | null;
}

/**
 * Reads the details of a period whose charts were read.
 * @param withFigures whether the person has opened the figures
 * @throws when the database can't be read
 */
export async function loadDetails(
  context: PageContext,
  { charts: { period }, today, firstDay, week }: PeriodContent,
  withFigures: boolean,
): Promise<PeriodDetails> {
  const [comparisons, caught, calibration, months] = await Promise.all([
    withFigures ? loadInsights(context, period, { first: firstDay, last: today }) : null,
    context.caughtComparisons.between(period.first, period.last),
    week?.guess.made ? loadCalibration(context, period) : null,
    period.kind === 'week' ? null : loadJournalMonths(context, period, today),
  ]);
  return { periodId: period.id, comparisons, caught, calibration, months };
}

async function loadJournalMonths(
  context: PageContext,
  period: Period,
  today: LocalDay,
): Promise<JournalMonth[]> {
  const { first, last } = period;
  const [firstWeek, lastWeek] = [weekOf(first), weekOf(last)];
  const [checkIns, gratitude, practices, reflections, plans] = await Promise.all([
    context.checkIns.between(first, last),
    context.gratitude.between(first, last),
    context.practiceEntries.between(first, last),
    context.reflections.between(firstWeek, lastWeek),
    context.plans.between(firstWeek, lastWeek),
  ]);
  const months = period.kind === 'month' ? [period] : subperiods(period, today);
  return journalMonths(months, { checkIns, gratitude, practices, reflections, plans });
}
