import { dayAfter, daysOf, type IsoWeek, type LocalDay, startOfDay, weekAfter } from '../domain/days';
import { earlierWeeks } from '../domain/earlier-weeks';
import { type Effect, effectOf } from '../domain/effect';
import { followedOf, sittingKey } from '../domain/followed';
import { type MoodLink, moodDays, moodLinkOf } from '../domain/mood-link';
import type { WeekSummary } from '../domain/week';
import { type IntentBeside, intentsBeside, momentsOfIntents } from '../domain/week-intents';
import type { WeekSentence } from '../domain/week-sentence';
import { weekSentences } from '../domain/week-words';
import { calendarOf, type PageParts } from './parts';
import { TEMPO } from './tempo';

/**
 * Over so many weeks up to the one shown effects and links are told: enough for who meets few nudges, and not so many
 * that what was so years ago hides what is so now (our judgement).
 */
const WEEKS_LOOKED_BACK = 26;

/** What a week says beside what came before it. */
export interface WeekBeside {
  readonly week: IsoWeek;
  readonly sentences: readonly WeekSentence[];
  readonly effect: Effect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  readonly moodLink: MoodLink;
  readonly intents: readonly IntentBeside[];
  /** Over how many weeks, up to this one, effect and link are told. */
  readonly weeks: number;
}

/**
 * Reads what a week is seen beside. It takes far more reading than the week itself: a page shows the week first.
 * @param summary the week
 */
export async function readWeekBeside(
  parts: PageParts,
  summary: WeekSummary,
  today: LocalDay,
  now: number,
): Promise<WeekBeside> {
  const { week } = summary;
  const settings = await parts.settings.read();
  const calendar = calendarOf(settings);
  const first = daysOf(weekAfter(week, 1 - WEEKS_LOOKED_BACK))[0] as LocalDay;
  const last = dayAfter(first, WEEKS_LOOKED_BACK * 7 - 1);
  const inWeek = new Set(daysOf(week));
  const [{ usage, sittings }, allMoments, checkIns] = await Promise.all([
    parts.usage.attentionBetween(first, last, calendar),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
  ]);
  // Of a sitting that began before, the first moment may lie before as well.
  const since = startOfDay(first, calendar);
  const moments = allMoments.filter(({ sittingStart }) => sittingStart >= since);
  const practices = summary.written.flatMap((day) => day.practices);
  const ends = new Map(sittings.map(({ site, start, end }) => [sittingKey(site, start), end]));
  const spans = await Promise.all(
    momentsOfIntents(practices, moments).map(({ at, moment: { site, sittingStart } }) =>
      parts.usage.spansOn(site, at, Math.max(at, ends.get(sittingKey(site, sittingStart)) ?? at)),
    ),
  );
  // Two intents may have been said in one sitting.
  const once = new Map(spans.flat().map((span) => [span.id, span]));
  return {
    week,
    weeks: WEEKS_LOOKED_BACK,
    sentences: weekSentences({
      summary,
      usage: usage.filter(({ day }) => inWeek.has(day)),
      earlier: earlierWeeks(week, usage),
      today,
    }),
    effect: effectOf(followedOf(moments, sittings, TEMPO.sittingGap, now)),
    withholding: settings.withholding,
    moodLink: moodLinkOf(moodDays(checkIns, usage, calendar)),
    intents: intentsBeside(
      { practices, moments, sittings, spans: [...once.values()] },
      TEMPO.sittingGap,
      now,
    ),
  };
}
