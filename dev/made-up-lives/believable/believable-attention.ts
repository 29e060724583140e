import type { Sitting } from '../../../lib/domain/attention/sitting';
import type { Span } from '../../../lib/domain/attention/span';
import { EVERYDAY_TEMPO } from '../../../lib/domain/attention/tempo';
import type { CheckIn } from '../../../lib/domain/journal/check-in';
import { hasRecentLowMood } from '../../../lib/domain/journal/mood';
import type { Moment, SettledOutcome } from '../../../lib/domain/nudges/nudge';
import type { Settings } from '../../../lib/domain/settings';
import { isFeedLike } from '../../../lib/domain/sites/surface';
import { MINUTES_OF_DAY } from '../../../lib/domain/time/clock-time';
import { type Calendar, localDay, minuteOfDay } from '../../../lib/domain/time/days';
import type { SiteSpan } from '../../../lib/storage/database/schema';
import { between, chance, pick } from '../../seeded-random';
import { answered, Life } from '../simulated-background';
import { joinSpans, visitSpans } from '../visit-spans';
import type { PlannedVisit } from './believable-visits';

const MINUTE = 60_000;

/** This person's answers to a card. Likelier ones are listed more often. */
const ANSWERS: readonly SettledOutcome[] = [
  'helpful',
  'helpful',
  'helpful',
  'faded',
  'faded',
  'faded',
  'faded',
  'closedTab',
  'closedTab',
  'carriedOn',
];

/** The least and most minutes that they stay after an answer; `null`: as long as planned. */
const STAY: Readonly<Record<Moment['outcome'], readonly [number, number] | null>> = {
  shown: null,
  helpful: [1, 5],
  carriedOn: null,
  notNow: null,
  closedTab: [0, 0],
  faded: [2, 12],
  withheld: null,
  missed: null,
};

/** What was stored of the visits. */
export interface LivedAttention {
  readonly spans: readonly SiteSpan[];
  readonly sittings: readonly Sitting[];
  /** Oldest first. */
  readonly moments: readonly Moment[];
}

/**
 * Turns planned visits, oldest first, into attention, with the nudges that the real rules decide on.
 * @param until wall-clock ms; later events are left out
 */
export function liveThrough(
  visits: readonly PlannedVisit[],
  checkIns: readonly CheckIn[],
  settings: Settings,
  calendar: Calendar,
  until: number,
): LivedAttention {
  const random = chance('twelve weeks');
  const life = new Life();
  const spans: SiteSpan[] = [];
  const sittings: Sitting[] = [];
  for (const { site, start, length, places } of visits) {
    const met: Span[] = [];
    let leaveAt = until;
    // No visit crosses a day boundary, and asking the calendar for every span would take seconds.
    const today = localDay(start, calendar);
    const minuteAtStart = minuteOfDay(start, calendar.timeZone);
    for (const span of visitSpans(random, start, length, places)) {
      if (span.end > leaveAt) break;
      met.push(span);
      const { end: now, surface } = span;
      const inputs = {
        settings,
        plans: [],
        tempo: EVERYDAY_TEMPO,
        surface,
        profiles: 0,
        pause: isFeedLike(surface) && random() < 0.5,
        now,
        today,
        minuteOfDay: Math.floor(minuteAtStart + (now - start) / MINUTE) % MINUTES_OF_DAY,
        chance: random,
      };
      const known = checkIns.filter(({ at }) => at <= now);
      life.report({ site, spans: [span], low: hasRecentLowMood(known, now), inputs }, (moment) => {
        const after = answered(moment, pick(random, ANSWERS));
        const stay = STAY[after.outcome];
        if (stay) leaveAt = Math.min(leaveAt, now + between(random, ...stay) * MINUTE);
        return after;
      });
    }
    const sitting = life.sittingOn(site);
    if (met.length > 0 && sitting) sittings.push(sitting);
    spans.push(...joinSpans(met.map((span) => ({ ...span, site }))));
  }
  return { spans, sittings, moments: life.moments };
}
