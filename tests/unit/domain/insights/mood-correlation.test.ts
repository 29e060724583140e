import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CORRELATION_UNIT_MS,
  estimateMoodCorrelation,
  type MoodCorrelation,
} from '../../../../lib/domain/insights/mood-correlation';
import type { MoodPassiveDay } from '../../../../lib/domain/insights/mood-passive-days';
import { dayAfter } from '../../../../lib/domain/time/days';
import { MINUTE } from '../../../builders/domain-rows';
import { type SimulatedMoods, simulatedMoods } from '../../../builders/simulated-moods';

const dayOf = (index: number) => dayAfter('2026-11-02', index);
const moodDay = (index: number, units: number, mood: number): MoodPassiveDay => ({
  day: dayOf(index),
  hoursIntoDay: 16,
  mood,
  passiveMs: units * CORRELATION_UNIT_MS,
});
const moodDays = (count: number, unitsOf: (index: number) => number, moodOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => moodDay(index, unitsOf(index), moodOf(index)));

const known = (days: readonly MoodPassiveDay[]): Extract<MoodCorrelation, { known: true }> => {
  const correlation = estimateMoodCorrelation(days);
  if (!correlation.known) throw new Error('Nothing is known yet.');
  return correlation;
};

describe('the correlation', () => {
  it('is not reported from fewer than fourteen days, nor when passive time never differs', () => {
    const days = moodDays(
      13,
      (index) => index,
      () => 50,
    );
    expect(estimateMoodCorrelation(days)).toEqual({ known: false, days: 13, missing: 'days' });
    expect(estimateMoodCorrelation([])).toEqual({ known: false, days: 0, missing: 'days' });
    const alike = moodDays(
      20,
      () => 2,
      (index) => index,
    );
    expect(estimateMoodCorrelation(alike)).toEqual({ known: false, days: 20, missing: 'spread' });
  });

  it('is not reported when passive time hardly differs, whatever the moods: per half hour it would be huge', () => {
    const mornings = fc.array(fc.tuple(fc.nat(3 * MINUTE), fc.nat(100)), { minLength: 14, maxLength: 30 });
    fc.assert(
      fc.property(mornings, (some) => {
        const days = some.map(([passiveMs, mood], index) => ({ ...moodDay(index, 0, mood), passiveMs }));
        expect(estimateMoodCorrelation(days)).toMatchObject({ known: false, missing: 'spread' });
      }),
    );
  });

  it('is reported once the middle half of passive times differs by ten minutes', () => {
    const spread = (ms: number) =>
      Array.from({ length: 28 }, (_, index) => ({
        ...moodDay(index, 0, 50 + index),
        passiveMs: index % 2 === 0 ? 0 : ms,
      }));
    expect(estimateMoodCorrelation(spread(10 * MINUTE)).known).toBe(true);
    expect(estimateMoodCorrelation(spread(10 * MINUTE - 1)).known).toBe(false);
  });

  it('is not reported while fewer than seven pairs of days can be compared', () => {
    const atAnyHour = (hours: number) =>
      moodDays(
        14,
        (index) => index,
        (index) => 20 + 3 * index,
      ).map((day, index) => ({ ...day, hoursIntoDay: (index * hours) % 24 }));
    expect(estimateMoodCorrelation(atAnyHour(3))).toMatchObject({ known: false, missing: 'comparable days' });
    expect(estimateMoodCorrelation(atAnyHour(0)).known).toBe(true);
  });

  it('is the exact slope, without any uncertainty, when all days lie on a line', () => {
    for (const [slope, direction] of [
      [3, 'higher'],
      [-3, 'lower'],
    ] as const) {
      const days = moodDays(
        14,
        (index) => index,
        (index) => 50 + slope * index,
      );
      const [points, low, high] = [slope, slope, slope];
      expect(known(days)).toEqual({ known: true, days: 14, points, low, high, direction });
    }
  });

  it('is hardly changed by an outlier', () => {
    const days = moodDays(
      28,
      (index) => index,
      (index) => (index === 25 ? 100 : 90 - 3 * index),
    );
    expect(known(days)).toMatchObject({ points: -3, direction: 'lower' });
  });

  it('has no direction where moods are all the same', () => {
    const days = moodDays(
      30,
      (index) => index % 7,
      () => 60,
    );
    const { points, low, high, direction } = known(days);
    expect(direction).toBe(null);
    for (const slope of [points, low, high]) expect(slope).toBeCloseTo(0, 9);
  });

  it('has its slope within its interval, and is reversed when moods are', () => {
    const days = fc
      .array(fc.tuple(fc.nat(6), fc.nat(100), fc.integer({ min: 15, max: 17 })), {
        minLength: 14,
        maxLength: 40,
      })
      .map((some) =>
        some.map(([units, mood, hoursIntoDay], index) => ({ ...moodDay(index, units, mood), hoursIntoDay })),
      );
    fc.assert(
      fc.property(days, (some) => {
        const correlation = estimateMoodCorrelation(some);
        if (!correlation.known) return;
        expect(correlation.low).toBeLessThanOrEqual(correlation.points);
        expect(correlation.high).toBeGreaterThanOrEqual(correlation.points);
        const turned = known(some.map((day) => ({ ...day, mood: 100 - day.mood })));
        expect(turned.points).toBeCloseTo(-correlation.points, 9);
        expect(turned.low).toBeCloseTo(-correlation.high, 9);
      }),
    );
  });

  const PEOPLE = 1_000;

  /** Of many people, the shares whose interval contains the true slope, and to whom each direction is reported. */
  function simulate(truths: SimulatedMoods) {
    const nextPerson = simulatedMoods(truths);
    const slope = truths.slope ?? 0;
    const correlations = Array.from({ length: PEOPLE }, () => estimateMoodCorrelation(nextPerson()));
    const reported = correlations.filter((correlation) => correlation.known);
    const shareOf = (of: (correlation: (typeof reported)[number]) => boolean) =>
      reported.filter(of).length / reported.length;
    return {
      reported: reported.length / PEOPLE,
      covers: shareOf(({ low, high }) => low <= slope && slope <= high),
      lower: shareOf(({ direction }) => direction === 'lower'),
      higher: shareOf(({ direction }) => direction === 'higher'),
    };
  }

  it.each<[string, SimulatedMoods]>([
    ['independent days', {}],
    ['moods that are lower in the evening', { eveningDrop: 6 }],
    ['moods that fall with the clock from morning to night', { clockFall: 20 }],
    ['the same, and half a year', { clockFall: 20, autocorrelation: 0.7, days: 182 }],
    ['moods and scrolling that each resemble the day before', { autocorrelation: 0.7 }],
    ['moods that fall while scrolling grows', { fall: 20, days: 182 }],
    ['weekends with better moods and more scrolling', { weekendRise: 6 }],
    ['few check-ins', { checkInShare: 0.35, days: 120 }],
    ['check-ins mostly when the mood is low', { checksInWhenLow: true, eveningDrop: 6 }],
    ['all of these', { eveningDrop: 6, autocorrelation: 0.7, fall: 14, weekendRise: 4, days: 182 }],
  ])('is reported where there is none in at most one of ten cases in each direction: %s', (_, truths) => {
    const { reported, lower, higher } = simulate(truths);
    expect(reported).toBeGreaterThan(0.9);
    expect(lower).toBeLessThanOrEqual(0.1);
    expect(higher).toBeLessThanOrEqual(0.1);
  });

  it.each([0, -4, 8])(
    'has an interval that contains a true slope of %d in more than eight of ten cases',
    (slope) => {
      const { covers } = simulate({ slope, hours: [18, 22], days: 120 });
      expect(covers).toBeGreaterThan(0.8);
      expect(covers).toBeLessThan(0.9);
    },
  );

  it('is found for most people when it is strong and half a year was rated', () => {
    const { lower } = simulate({ slope: -4, hours: [20, 22], days: 182 });
    expect(lower).toBeGreaterThan(0.5);
  });
});
