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
  /** The visits from which it is calculated, to save them. */
  readonly due: readonly DueNudge[];
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
}

/** How many days are read at once. Once there are enough visits for the last look, no more are read. */
const DAYS_AT_ONCE = 26 * 7;

/** How many visits the plan compares at most. */
const LAST_LOOK = Math.max(...EFFECT_PLAN.looks);

/**
 * Reads what the effect of nudges is calculated from: everything from the first day measured to the end of a period, or to the
 * last look of the plan. This takes more reading than anything else on the page.
 * @returns `null` where the period has nothing to say about nudges
 */
export async function loadNudgeEffect(
  context: PageContext,
  { charts: { period }, hasNudges, today, firstDay }: PeriodContent,
): Promise<PeriodEffect | null> {
  if (!hasNudges) return null;
  const settings = await context.settings.read();
  const now = context.now();
  const last = period.last < today ? period.last : today;
  const { rows, until } = await readRows(context, firstDay, last, now);
  const [caught, checkIns] = await Promise.all([
    context.caughtComparisons.between(firstDay, until),
    context.checkIns.between(firstDay, until),
  ]);
  return {
    periodId: period.id,
    report: effectReport(rows, { now, today: last }, { caught, checkIns }),
    due: rows.due,
    withholding: settings.withholding,
  };
}

/** Reads from the first day on, until the last day or enough for the last look, and says until which day that was. */
async function readRows(
  context: PageContext,
  first: LocalDay,
  last: LocalDay,
  now: number,
): Promise<{ rows: EffectRows; until: LocalDay }> {
  const calendar = calendarOf(await context.settings.read());
  const moments: Moment[] = [];
  const sittings: SittingTimes[] = [];
  for (let from = first; ; from = dayAfter(from, DAYS_AT_ONCE)) {
    const chunkEnd = dayAfter(from, DAYS_AT_ONCE - 1);
    const until = chunkEnd < last ? chunkEnd : last;
    const [attention, more] = await Promise.all([
      context.ledger.attentionBetween(from, until, calendar),
      context.moments.between(from, until),
    ]);
    moments.push(...more);
    sittings.push(...attention.sittings);
    // There are at most as many visits as moments, so the visits are found only when there may be enough.
    if (until < last && moments.length < LAST_LOOK) continue;
    const rows = effectRows(moments, sittings, TEMPO.sittingGap, now);
    if (until >= last || rows.due.length >= LAST_LOOK) return { rows, until };
  }
}
