import fc from 'fast-check';
import { answered, Life } from '../../dev/made-up-lives/simulated-background';
import { chance } from '../../dev/seeded-random';
import type { Sitting } from '../../lib/domain/attention/sitting';
import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import { hasRecentLowMood } from '../../lib/domain/journal/mood';
import type { Decision, NudgeInputs } from '../../lib/domain/nudges/decision';
import { type Moment, NUDGE_SENTENCES, sentenceKey } from '../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../lib/domain/nudges/nudge-family';
import { PACES } from '../../lib/domain/nudges/pace';
import type { Settings } from '../../lib/domain/settings';
import { SURFACES } from '../../lib/domain/sites/surface';
import type { Calendar } from '../../lib/domain/time/days';
import { DAY, HOUR, instant, MINUTE, settings, span } from './domain-rows';
import { clockTime } from './simulated-clock';

// Whole lives with Enough, made up: who scrolls where, for how long, what they answer, write and change meanwhile.

const SITES = ['instagram', 'x', 'nearby.example'] as const;

const OWN = [
  { id: '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70', family: 'ownPath', text: 'My garden.' },
  { id: '5a7b2d1f-7c2d-4e7f-8a2b-3c4d5e6f7081', family: 'connect', text: 'Ring Ines.' },
] as const;

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const someOf = <Value>(all: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength });

const minuteOnClock = fc.integer({ min: 0, max: 1_439 });

/** What a person may change in options and popup. A snooze is given by its length. */
const changes = fc.record(
  {
    pace: fc.constantFrom(...PACES),
    firstNudgeMinutes: fc.integer({ min: 5, max: 20 }),
    snoozeFor: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2 * DAY })),
    quietHours: fc.oneof(fc.constant(null), fc.record({ from: minuteOnClock, to: minuteOnClock })),
    triggers: fc.record({
      passive: fc.boolean(),
      manyProfiles: fc.boolean(),
      backSoon: fc.boolean(),
      lateNight: fc.boolean(),
    }),
    familiesOff: someOf(NUDGE_FAMILIES, 9),
    sentencesOff: someOf([...NUDGE_SENTENCES.map(sentenceKey), ...OWN.map(({ id }) => id)], 30),
    ownSentences: someOf(OWN, 2),
    withholding: fc.boolean(),
    dayStartHour: fc.integer({ min: 0, max: 23 }),
    quietSites: someOf(SITES, 2),
  },
  { requiredKeys: [] },
);

const steps = fc.array(
  fc.record({
    away: fc.oneof(
      fc.integer({ min: 0, max: 20 * MINUTE }),
      fc.integer({ min: 0, max: 5 * HOUR }),
      fc.constant(0),
    ),
    site: fc.constantFrom(...SITES),
    surface: fc.oneof({ weight: 6, arbitrary: fc.constant('feed' as const) }, fc.constantFrom(...SURFACES)),
    engagement: fc.oneof(
      { weight: 8, arbitrary: fc.constant('scrolling' as const) },
      { weight: 1, arbitrary: fc.constantFrom('lingering' as const, 'reacting' as const) },
      { weight: 1, arbitrary: fc.constant('takingPart' as const) },
    ),
    minutes: fc.integer({ min: 1, max: 35 }),
    pauses: fc.constantFrom('often', 'often', 'never'),
    profiles: fc.nat(9),
    answer: fc.constantFrom('helpful', 'carriedOn', 'closedTab', 'faded', undefined),
    asksForQuiet: rarely(fc.constant(true)),
    mood: rarely(fc.nat(100)),
    change: rarely(changes),
  }),
  { minLength: 15, maxLength: 60 },
);

/** Plans of lives. A plan is short to print, and quickly simplified when a rule does not hold in its life. */
export const lives = fc.record({
  steps,
  seed: fc.string(),
  /** The night after which, or the day on which, clocks are set. */
  begin: fc.constantFrom('2026-10-24T06:00:00Z', '2026-03-28T06:00:00Z', '2026-11-01T01:30:00Z'),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
  /** How long before the first step the sites were turned on. */
  knownFor: fc.constantFrom(0, 6.5 * DAY, 30 * DAY),
});

type LifePlan = typeof lives extends fc.Arbitrary<infer Value> ? Value : never;
type Step = LifePlan['steps'][number];

/** One decision, with everything on which it was based. */
export interface Lived {
  readonly decision: Decision;
  readonly inputs: NudgeInputs;
  /** The site's sitting before the report's spans. */
  readonly before: Sitting | undefined;
  /** The moments known at the decision, oldest first. */
  readonly moments: readonly Moment[];
  readonly low: boolean;
}

function changed(before: Settings, change: Step['change'], now: number): Settings {
  if (!change) return before;
  const { snoozeFor, quietSites, ...plain } = change;
  return {
    ...before,
    ...plain,
    ...(snoozeFor === undefined ? {} : { snoozedUntil: snoozeFor === null ? null : now + snoozeFor }),
    ...(quietSites && {
      sites: before.sites.map((one) => ({ ...one, quiet: (quietSites as string[]).includes(one.site) })),
    }),
  };
}

/** Simulates the life of a plan in reports of one minute. Returns every decision. */
export function lived({ steps: all, seed, begin, timeZone, knownFor }: LifePlan): Lived[] {
  const life = new Life();
  const draw = chance(seed);
  const moods: { at: number; mood: number }[] = [];
  const told: Lived[] = [];
  let now = instant(begin);
  let chosen = settings({ sites: SITES.map((site) => ({ site, since: instant(begin) - knownFor })) });
  for (const { away, site, surface, engagement, minutes, pauses, profiles, mood, change, ...asked } of all) {
    const { answer, asksForQuiet } = asked;
    now += away;
    if (mood !== null) moods.push({ at: now, mood });
    chosen = changed(chosen, change, now);
    const calendar: Calendar = { timeZone, dayStartHour: chosen.dayStartHour };
    for (let minute = 0; minute < minutes; minute += 1) {
      const [start, before, moments] = [now, life.sittingOn(site), life.moments];
      now += MINUTE;
      const inputs: NudgeInputs = {
        settings: chosen,
        plans: [],
        tempo: EVERYDAY_TEMPO,
        surface,
        profiles,
        pause: pauses === 'often' && draw() < 0.7,
        now,
        ...clockTime(now, calendar),
        chance: draw,
      };
      const low = hasRecentLowMood(moods, now);
      const spans = [span(start, now, engagement, surface)];
      const decision = life.report({ site, spans, low, inputs }, (moment) =>
        answer ? answered(moment, answer, asksForQuiet === true && answer !== 'faded') : moment,
      );
      told.push({ decision, inputs, before, moments, low });
    }
  }
  return told;
}
