import { type DueNudge, type EffectRows, effectRows } from '../../domain/insights/effect/due-nudges';
import { EFFECT_PLAN } from '../../domain/insights/effect/effect-plan';
import { type EffectReport, effectReport } from '../../domain/insights/effect/effect-report';
import type { SittingTimes } from '../../domain/insights/effect/visits';
import type { Moment } from '../../domain/nudges/nudge';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';
import type { PeriodContent } from './load-period';

/** The effect of nudges, as known at the end of a period. */
export interface PeriodEffect {
  /** The id of the period that this belongs to. */
  readonly periodId: string;
  readonly report: EffectReport;
  /** The visits that it is told from, to save them. */
  readonly due: readonly DueNudge[];
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
}

/** How many days are read at once. Once there are enough visits for the last look, no more are read. */
const DAYS_AT_ONCE = 26 * 7;

/** How many visits the plan compares at most. */
const LAST_LOOK = Math.max(...EFFECT_PLAN.looks);

/**
 * Reads what the effect of nudges is told from: everything from the first day measured to the end of a period, or to the
 * last look of the plan. This takes more reading than anything else on the page.
 * @returns `null` where the period has nothing to say about nudges
 */
export async function loadNudgeEffect(
  context: PageContext,
  { charts: { period, hasNudges }, today, firstDay }: PeriodContent,
): Promise<PeriodEffect | null> {
  if (!hasNudges) return null;
  const settings = await context.settings.read();
  const now = context.now();
  const last = period.last < today ? period.last : today;
  const [rows, caught, checkIns] = await Promise.all([
    readRows(context, firstDay, last, now),
    context.caughtComparisons.between(firstDay, last),
    context.checkIns.between(firstDay, last),
  ]);
  return {
    periodId: period.id,
    report: effectReport(rows, { now, today: last }, { caught, checkIns }),
    due: rows.due,
    withholding: settings.withholding,
  };
}

async function readRows(
  context: PageContext,
  first: LocalDay,
  last: LocalDay,
  now: number,
): Promise<EffectRows> {
  const calendar = calendarOf(await context.settings.read());
  const moments: Moment[] = [];
  const sittings: SittingTimes[] = [];
  let rows = effectRows(moments, sittings, TEMPO.sittingGap, now);
  for (let from = first; from <= last && rows.due.length < LAST_LOOK; from = dayAfter(from, DAYS_AT_ONCE)) {
    const until = dayAfter(from, DAYS_AT_ONCE - 1);
    const to = until < last ? until : last;
    const [attention, more] = await Promise.all([
      context.ledger.attentionBetween(from, to, calendar),
      context.moments.between(from, to),
    ]);
    moments.push(...more);
    sittings.push(...attention.sittings);
    rows = effectRows(moments, sittings, TEMPO.sittingGap, now);
  }
  return rows;
}
