import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateNudgeEffect,
  type NudgeEffect,
  type StayAfterMoment,
} from '../../../../lib/domain/insights/nudge-effect';
import { dayAfter } from '../../../../lib/domain/time/days';
import { MINUTE } from '../../../builders/domain-rows';

const FIRST = '2026-11-01';

/** Stays after nudges and after withheld ones, in minutes; each group is spread over the days in turn. */
const staysAfter = (shown: readonly number[], withheld: readonly number[], days = 14): StayAfterMoment[] =>
  [shown, withheld].flatMap((minutes, kind) =>
    minutes.map((stayed, index) => ({
      day: dayAfter(FIRST, index % days),
      shown: kind === 0,
      stayedMs: stayed * MINUTE,
    })),
  );

/** A list of this length in which the given minutes take turns. */
const inTurn = (count: number, ...minutes: number[]) =>
  Array.from({ length: count }, (_, index) => minutes[index % minutes.length] as number);

type Known = Extract<NudgeEffect, { known: true }>;

const known = (...given: Parameters<typeof staysAfter>): Known => {
  const effect = estimateNudgeEffect(staysAfter(...given));
  if (!effect.known) throw new Error('Nothing is known yet.');
  return effect;
};

describe('an effect', () => {
  it.each([
    ['nothing', [], [], 14, { shown: 20, withheld: 20, days: 14 }],
    ['nineteen nudges', inTurn(19, 1), inTurn(20, 1), 14, { shown: 1, withheld: 0, days: 0 }],
    ['twelve withheld', inTurn(40, 1), inTurn(12, 1), 14, { shown: 0, withheld: 8, days: 0 }],
    ['thirteen days', inTurn(90, 1), inTurn(90, 1), 13, { shown: 0, withheld: 0, days: 1 }],
  ])('is not reported from %s, and what is missing is named', (_, shown, withheld, days, missing) => {
    expect(estimateNudgeEffect(staysAfter(shown, withheld, days))).toEqual({
      known: false,
      counts: {
        shown: shown.length,
        withheld: withheld.length,
        days: Math.min(days, Math.max(shown.length, withheld.length)),
      },
      missing,
    });
  });

  it('is reported from twenty of each over fourteen days, however they are spread', () => {
    const ends = [...inTurn(19, 0), 13].map((day) => dayAfter(FIRST, day));
    const sparse = [true, false].flatMap((shown) => ends.map((day) => ({ day, shown, stayedMs: MINUTE })));
    expect(estimateNudgeEffect(sparse)).toMatchObject({
      known: true,
      counts: { shown: 20, withheld: 20, days: 14 },
    });
  });

  it('is the difference of the means, as calculated by hand', () => {
    // The means are 2 and 5, each with a variance of 20/19. The standard error is √(2/19), Student's t with 38 degrees
    // 1.30423.
    const effect = known(inTurn(20, 1, 3), inTurn(20, 4, 6));
    const halfWidth = 1.30423 * Math.sqrt(2 / 19);
    expect(effect.differenceMs).toBeCloseTo(-3 * MINUTE, 6);
    expect(effect.lowMs / MINUTE).toBeCloseTo(-3 - halfWidth, 4);
    expect(effect.highMs / MINUTE).toBeCloseTo(-3 + halfWidth, 4);
    expect(effect.direction).toBe('sooner');
  });

  it.each([
    // The 90th percentiles of Student's t, from a table.
    [19, 1.3277],
    [29, 1.3114],
    [59, 1.2961],
    [119, 1.2887],
  ])("uses Student's t with %i degrees of freedom, %d", (degrees, t) => {
    // When one group has no variance, the degrees of freedom are those of the other.
    const size = degrees + 1;
    const { lowMs, highMs } = known(inTurn(size, 5), inTurn(size, 2, 4));
    const error = Math.sqrt(1 / degrees);
    expect((highMs - lowMs) / 2 / MINUTE / error).toBeCloseTo(t, 3);
  });

  it('is not more certain than the pooled variance allows, when the few withheld times happen to be equal', () => {
    // With 60 and 20 moments, the pooled variance is 60/78 and the standard error √(60/78 · (1/60 + 1/20)); Student's t
    // has 59 degrees of freedom.
    const { lowMs, highMs } = known(inTurn(60, 1, 3), inTurn(20, 4));
    const halfWidth = 1.2961 * Math.sqrt((60 / 78) * (1 / 60 + 1 / 20));
    expect((highMs - lowMs) / 2 / MINUTE).toBeCloseTo(halfWidth, 3);
  });

  it("has Welch's variance when the few withheld times differ more than the many others", () => {
    // The withheld times have a variance of 20/19 and 19 degrees of freedom; those of the 60 nudges are all equal.
    const { lowMs, highMs } = known(inTurn(60, 4), inTurn(20, 1, 3));
    expect((highMs - lowMs) / 2 / MINUTE).toBeCloseTo(1.3277 * Math.sqrt(1 / 19), 4);
  });

  it('has a direction only when its interval does not contain zero', () => {
    expect(known(inTurn(20, 1, 3), inTurn(20, 1, 3)).direction).toBeNull();
    expect(known(inTurn(20, 4, 6), inTurn(20, 1, 3)).direction).toBe('later');
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 20, maxLength: 40 }),
        fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 20, maxLength: 40 }),
        (shown, withheld) => {
          const { lowMs, differenceMs, highMs, direction } = known(shown, withheld);
          expect(lowMs).toBeLessThanOrEqual(differenceMs);
          expect(differenceMs).toBeLessThanOrEqual(highMs);
          expect(direction).toBe(highMs < 0 ? 'sooner' : lowMs > 0 ? 'later' : null);
        },
      ),
    );
  });

  it('is reversed when shown and withheld are exchanged', () => {
    const [a, b] = [inTurn(25, 2, 7, 11), inTurn(31, 1, 4, 30)];
    const [one, other] = [known(a, b), known(b, a)];
    expect(one.differenceMs).toBeCloseTo(-other.differenceMs, 6);
    expect(one.lowMs).toBeCloseTo(-other.highMs, 6);
  });

  it('of equal times is exactly zero', () => {
    expect(known(inTurn(20, 3), inTurn(20, 3))).toMatchObject({
      differenceMs: 0,
      lowMs: 0,
      highMs: 0,
      direction: null,
    });
  });
});
