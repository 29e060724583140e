import { comparedSince, earlierPeriods } from '../../domain/insights/baseline';
import { type IntentOutcome, intentOutcomes, momentsOfIntents } from '../../domain/insights/intents';
import {
  estimateMoodCorrelation,
  type MoodCorrelation,
  moodDays,
} from '../../domain/insights/mood-correlation';
import { estimateNudgeEffect, type NudgeEffect } from '../../domain/insights/nudge-effect';
import type { PeriodFact } from '../../domain/insights/period-fact';
import { periodFacts } from '../../domain/insights/period-facts';
import { sittingKey, staysAfterMoments } from '../../domain/insights/stay-after-nudge';
import { dayAfter, type LocalDay, startOfDay } from '../../domain/time/days';
import type { Period } from '../../domain/time/period';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';

/**
 * Over so many days up to the last one shown effects and links are told, half a year, or over all that is shown where
 * that is longer: enough for who meets few nudges, and not so many that what was so years ago hides what is so now
 * (our judgement).
 */
const DAYS_LOOKED_BACK = 26 * 7;

/** What a period says beside what came before it. */
export interface PeriodComparisons {
  /** The period's name. */
  readonly id: string;
  readonly sentences: readonly PeriodFact[];
  readonly effect: NudgeEffect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  readonly moodLink: MoodCorrelation;
  readonly intents: readonly IntentOutcome[];
  /** The first day over which effect and link are told. */
  readonly since: LocalDay;
}

/**
 * Reads what a period is seen beside. It takes far more reading than the period itself: a page shows that first.
 * @param page today, and the first day on which anything was measured
 */
export async function loadComparisons(
  parts: PageContext,
  period: Period,
  page: { readonly today: LocalDay; readonly firstDay: LocalDay },
  now: number,
): Promise<PeriodComparisons> {
  const { first, last, id } = period;
  const { today, firstDay } = page;
  const settings = await parts.settings.read();
  const calendar = calendarOf(settings);
  const since = earliest(first, dayAfter(last, 1 - DAYS_LOOKED_BACK));
  const [attention, allMoments, checkIns, practices] = await Promise.all([
    parts.ledger.attentionBetween(earliest(since, comparedSince(period)), last, calendar),
    parts.moments.between(since, last),
    parts.journal.checkInsBetween(since, last),
    parts.journal.practicesBetween(first, last),
  ]);
  const { usage, sittings } = attention;
  // Of a sitting that began before, the first moment may lie before as well.
  const sinceInstant = startOfDay(since, calendar);
  const moments = allMoments.filter(({ sittingStart }) => sittingStart >= sinceInstant);
  const ends = new Map(sittings.map(({ site, start, end }) => [sittingKey(site, start), end]));
  // Longer times are told by sums, which spans would add nothing to.
  const told = period.kind === 'week' ? momentsOfIntents(practices, moments) : [];
  const spans = await Promise.all(
    told.map(({ at, moment: { site, sittingStart } }) =>
      parts.ledger.spansOn(site, at, Math.max(at, ends.get(sittingKey(site, sittingStart)) ?? at)),
    ),
  );
  // Two intents may have been said in one sitting.
  const once = new Map(spans.flat().map((span) => [span.id, span]));
  return {
    id,
    since,
    sentences: periodFacts({
      period,
      usage,
      checkIns,
      earlier: earlierPeriods(period, usage, firstDay),
      today,
      firstDay,
    }),
    effect: estimateNudgeEffect(staysAfterMoments(moments, sittings, TEMPO.sittingGap, now)),
    withholding: settings.withholding,
    moodLink: estimateMoodCorrelation(moodDays(checkIns, usage, calendar)),
    intents: intentOutcomes(
      { practices, moments, sittings, spans: [...once.values()] },
      TEMPO.sittingGap,
      now,
    ),
  };
}

const earliest = (...days: readonly LocalDay[]): LocalDay => days.reduce((a, b) => (a < b ? a : b));
