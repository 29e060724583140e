import { sittingKey } from '../../domain/insights/effect/visits';
import { type IntentOutcome, intentOutcomes, intentsWithMoments } from '../../domain/insights/intents';
import { estimateMoodCorrelation, type MoodCorrelation } from '../../domain/insights/mood-correlation';
import { moodPassiveDays } from '../../domain/insights/mood-passive-days';
import { countOutcomes, type NudgeOutcome } from '../../domain/nudges/nudge';
import { type DayRange, dayAfter, type LocalDay } from '../../domain/time/days';
import type { Period } from '../../domain/time/period';
import { calendarOf, type PageContext } from '../context';
import { TEMPO } from '../shared/page-tempo';

/**
 * The correlation with mood is estimated over this many days up to the last one shown (half a year), or over the whole
 * period where that is longer: short enough that habits of years ago do not hide present ones (our judgement).
 */
const DAYS_LOOKED_BACK = 26 * 7;

/** How mood is related to time, what the person came for, and what became of nudges. */
export interface PeriodInsights {
  /** How many nudges of the period had each outcome. */
  readonly nudges: Readonly<Record<NudgeOutcome, number>>;
  readonly moodCorrelation: MoodCorrelation;
  readonly intents: readonly IntentOutcome[];
  /** The first day that the correlation was estimated from, and never before the first one measured. */
  readonly since: LocalDay;
}

/**
 * Reads what needs the days before a period as well. This takes far more reading than the period itself.
 * @param measured from the first day on which anything was measured to today
 */
export async function loadInsights(
  context: PageContext,
  period: Period,
  measured: DayRange,
): Promise<PeriodInsights> {
  const { first, last } = period;
  const now = context.now();
  const settings = await context.settings.read();
  const calendar = calendarOf(settings);
  const since = earliest(first, dayAfter(last, 1 - DAYS_LOOKED_BACK));
  const [attention, moments, checkIns, practices] = await Promise.all([
    context.ledger.attentionBetween(since, last, calendar),
    context.moments.between(since, last),
    context.checkIns.between(since, last),
    context.practiceEntries.between(first, last),
  ]);
  const { usage, sittings } = attention;
  const sittingEnds = new Map(sittings.map(({ site, start, end }) => [sittingKey(site, start), end]));
  // A month or year sums intents up, which spans would add nothing to.
  const listed = period.kind === 'week' ? intentsWithMoments(practices, moments) : [];
  const spans = await Promise.all(
    listed.map(({ at, moment: { site, sittingStart } }) =>
      context.ledger.spansOn(site, at, Math.max(at, sittingEnds.get(sittingKey(site, sittingStart)) ?? at)),
    ),
  );
  // Two intents may have been given in one sitting, which then share spans.
  const uniqueSpans = new Map(spans.flat().map((span) => [span.id, span]));
  return {
    nudges: countOutcomes(moments.filter(({ day }) => first <= day)),
    since: latest(since, measured.first),
    moodCorrelation: estimateMoodCorrelation(moodPassiveDays(checkIns, usage, calendar)),
    intents: intentOutcomes(
      { practices, moments, sittings, spans: [...uniqueSpans.values()] },
      TEMPO.sittingGap,
      now,
    ),
  };
}

const latest = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b);

const earliest = (...days: readonly LocalDay[]): LocalDay => days.reduce((a, b) => (a < b ? a : b));
