import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../../lib/domain/days';
import { decide } from '../../../lib/domain/decision';
import { type Moment, NUDGE_OUTCOMES } from '../../../lib/domain/nudge';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { EVERYDAY_TEMPO } from '../../../lib/domain/tempo';
import { DAY, HOUR, instant, MINUTE, sitting } from './builders';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const BEGIN = instant('2026-10-24T06:00:00+02:00');

/** What may happen before the next chance for a nudge. */
const steps = fc.array(
  fc.record({
    wait: fc.oneof(fc.integer({ min: 1, max: 40 * MINUTE }), fc.integer({ min: 1, max: 6 * HOUR })),
    site: fc.constantFrom('instagram', 'x'),
    newSitting: fc.boolean(),
    scrolled: fc.integer({ min: 5 * MINUTE, max: 30 * MINUTE }),
    surface: fc.constantFrom('feed', 'shortVideo', 'messages', 'other'),
    snoozeFor: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(DAY) }),
    outcome: fc.constantFrom(...NUDGE_OUTCOMES, 'notNow' as const),
    chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  }),
  { minLength: 20, maxLength: 150 },
);

/** A moment that came, with what held at that instant. */
interface Taken extends Moment {
  readonly sittingStart: number;
  readonly snoozedUntil: number | null;
}

/** Lives through the steps, taking every nudge the policy allows. */
function takeWheneverDue(history: typeof steps extends fc.Arbitrary<infer Value> ? Value : never): Taken[] {
  const taken: Taken[] = [];
  const sittingStarts = new Map<string, number>();
  let now = BEGIN;
  let snoozedUntil: number | null = null;
  for (const step of history) {
    now += step.wait;
    if (step.snoozeFor !== null) snoozedUntil = now + step.snoozeFor;
    const start = sittingStarts.get(step.site);
    const sittingStart = start === undefined || step.newSitting ? now - step.scrolled : start;
    sittingStarts.set(step.site, sittingStart);
    const decision = decide(
      {
        sitting: sitting({ site: step.site, start: sittingStart, end: now, streakMs: step.scrolled }),
        moments: taken,
      },
      {
        settings: { ...DEFAULT_SETTINGS, snoozedUntil },
        tempo: EVERYDAY_TEMPO,
        surface: step.surface,
        pause: true,
        now,
        today: localDay(now, CALENDAR),
        chance: () => step.chance,
      },
    );
    if (decision.moment) {
      taken.push({ ...decision.moment, outcome: step.outcome, sittingStart, snoozedUntil });
    }
  }
  return taken;
}

const eachHistory = (check: (moments: readonly Taken[]) => void) =>
  fc.assert(fc.property(steps.map(takeWheneverDue), check), { numRuns: 60 });

describe('whatever happens, when every due nudge is taken', () => {
  it('histories do hold nudges', () => {
    const lengths = fc
      .sample(steps.map(takeWheneverDue), { numRuns: 20, seed: 1 })
      .map(({ length }) => length);
    expect(Math.max(...lengths)).toBeGreaterThan(10);
  });

  it('each follows enough scrolling on a feed-like surface, with no snooze on', () => {
    eachHistory((moments) => {
      for (const { streakMs, surface, at, snoozedUntil } of moments) {
        expect(streakMs).toBeGreaterThanOrEqual(8 * MINUTE);
        expect(['feed', 'shortVideo']).toContain(surface);
        if (snoozedUntil !== null) expect(at).toBeGreaterThanOrEqual(snoozedUntil);
      }
    });
  });

  it('any two are twenty minutes apart', () => {
    eachHistory((moments) => {
      for (const [index, { at }] of moments.entries()) {
        const before = moments[index - 1];
        if (before) expect(at - before.at).toBeGreaterThanOrEqual(20 * MINUTE);
      }
    });
  });

  it('no hour holds more than two, no day more than five', () => {
    eachHistory((moments) => {
      const days = new Map<string, number>();
      for (const [index, { at, day }] of moments.entries()) {
        const lastButOne = moments[index - 2];
        if (lastButOne) expect(at - lastButOne.at).toBeGreaterThanOrEqual(HOUR);
        days.set(day, (days.get(day) ?? 0) + 1);
      }
      for (const count of days.values()) expect(count).toBeLessThanOrEqual(5);
    });
  });

  it('none comes in a sitting after "Not now" there', () => {
    eachHistory((moments) => {
      for (const [index, { site, sittingStart }] of moments.entries()) {
        const refused = moments
          .slice(0, index)
          .filter((one) => one.site === site && one.outcome === 'notNow' && one.at >= sittingStart);
        expect(refused).toEqual([]);
      }
    });
  });

  it('none comes on a site and day after two dismissals in a row there', () => {
    eachHistory((moments) => {
      for (const [index, { site, day }] of moments.entries()) {
        const answers = moments
          .slice(0, index)
          .filter((one) => one.site === site && one.day === day)
          .map(({ outcome }) => outcome)
          .filter((outcome) => outcome !== 'faded' && outcome !== 'shown');
        expect(answers.slice(-2)).not.toEqual(['notNow', 'notNow']);
      }
    });
  });

  it('no family comes twice running, and no sentence again within fourteen days', () => {
    eachHistory((moments) => {
      for (const [index, { family, number, at }] of moments.entries()) {
        expect(moments[index - 1]?.family).not.toBe(family);
        const before = moments
          .slice(0, index)
          .findLast((one) => one.family === family && one.number === number);
        if (before) expect(at - before.at).toBeGreaterThanOrEqual(14 * DAY);
      }
    });
  });
});
