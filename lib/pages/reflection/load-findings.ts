import { isDone } from '../../domain/insights/findings/finding';
import { findingsOf } from '../../domain/insights/findings/finding-choice';
import { EARLIER_PERIODS, findingInputs } from '../../domain/insights/findings/finding-inputs';
import type { Finding } from '../../domain/insights/findings/finding-kinds';
import { usualTime } from '../../domain/insights/findings/usual-time';
import { dayAfter, daysBetween, type LocalDay, weekAfter, weekOf } from '../../domain/time/days';
import { type Period, periodAfter } from '../../domain/time/period';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';

/** The weeks before a week whose findings are computed again, so that the same do not come twice. */
const WEEKS_RECOMPUTED = 2;

/** How far back nudges are counted and a practice is looked for, in days: half a year. */
const DAYS_LOOKED_BACK = 182;

/** Glad things of a year ago are looked for over this many days around it. */
const A_YEAR_AGO = { from: 371, until: 357 } as const;

/** What the page of a period leads with. */
export interface PeriodFindings {
  /** The id of the period that this belongs to. */
  readonly periodId: string;
  /** At most four, the one to lead with first. What is done already is not offered again. */
  readonly findings: readonly Finding[];
  /** How many days were measured up to the end of the period. */
  readonly measuredDays: number;
  /** The time of a usual week or month, up to the same day and hour, in ms; `null` when it is not known yet. */
  readonly usualMs: number | null;
}

/**
 * Reads what is most worth knowing about a period.
 * @param firstDay the first day on which anything was measured
 * @throws when the database can't be read
 */
export async function loadFindings(
  context: PageContext,
  period: Period,
  { today, firstDay }: { readonly today: LocalDay; readonly firstDay: LocalDay },
): Promise<PeriodFindings> {
  const { first, last, kind } = period;
  const settings = await context.settings.read();
  const calendar = calendarOf(settings);
  const recomputed = kind === 'week' ? WEEKS_RECOMPUTED : 0;
  const since = periodAfter(period, -EARLIER_PERIODS[kind] - recomputed).first;
  const written = earliest(since, dayAfter(last, -DAYS_LOOKED_BACK));
  const thisWeek = weekOf(today);
  const [
    attention,
    moments,
    checkIns,
    comparisons,
    gratitude,
    gladYearAgo,
    practices,
    hasEarlier,
    plans,
    made,
  ] = await Promise.all([
    context.ledger.attentionBetween(since, last, calendar),
    context.moments.between(written, last),
    context.checkIns.between(written, last),
    context.caughtComparisons.between(first, last),
    context.gratitude.between(since, last),
    context.gratitude.between(dayAfter(first, -A_YEAR_AGO.from), dayAfter(first, -A_YEAR_AGO.until)),
    context.practiceEntries.between(written, last),
    context.practiceEntries.hasBefore(written),
    context.plans.between(weekOf(written), weekOf(last)),
    context.plans.between(thisWeek, weekAfter(thisWeek, 1)),
  ]);
  const rows = {
    ...attention,
    moments,
    checkIns,
    comparisons,
    gratitude: kind === 'week' ? [...gladYearAgo, ...gratitude] : gratitude,
    practices,
    plans,
  };
  const circumstances = {
    now: context.now(),
    calendar,
    firstDay,
    isWholeJournal: !hasEarlier,
    sittingGap: TEMPO.sittingGap,
  };
  const inputs = findingInputs(period, rows, circumstances);
  const findings = findingsOf(period, rows, circumstances, inputs);
  const done = { ...settings, plans: made };
  return {
    periodId: period.id,
    findings: findings.map((finding) =>
      finding.action && isDone(finding.action, done) ? { ...finding, action: null } : finding,
    ),
    usualMs: usualTime(inputs),
    measuredDays: Math.max(0, daysBetween(firstDay, today < last ? today : last) + 1),
  };
}

const earliest = (a: LocalDay, b: LocalDay): LocalDay => (a < b ? a : b);
