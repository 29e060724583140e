import { randomNormal } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../dev/seeded-random';
import {
  CORRELATION_UNIT_MS,
  estimateMoodCorrelation,
  type MoodCorrelation,
  type MoodPassivePair,
  pairMoodWithPassiveTime,
} from '../../../../lib/domain/insights/mood-correlation';
import { NORMAL_90 } from '../../../../lib/domain/insights/statistics';
import { dayAfter } from '../../../../lib/domain/time/days';
import { instant, MINUTE, usageHour } from '../../../builders/domain-rows';
import { checkIn } from '../../../builders/journal-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

const dayOf = (index: number) => dayAfter('2026-11-01', index);
const moodDay = (index: number, units: number, mood: number): MoodPassivePair => ({
  day: dayOf(index),
  mood,
  passiveMs: units * CORRELATION_UNIT_MS,
});

const known = (days: readonly MoodPassivePair[]): Extract<MoodCorrelation, { known: true }> => {
  const correlation = estimateMoodCorrelation(days);
  if (!correlation.known) throw new Error('Nothing is known yet.');
  return correlation;
};

/**
 * The variance of Kendall's S under no correlation, from the signs of all pairs of days (Daniels 1944). It needs no
 * correction for ties, so it does not repeat the formula of the estimate.
 */
function varianceFromPairs(days: readonly MoodPassivePair[]): number {
  const count = days.length;
  const sums = (value: (day: MoodPassivePair) => number) => {
    const rows = days.map((a) => days.map((b) => Math.sign(value(a) - value(b))));
    const squares = rows.flat().reduce<number>((sum, sign) => sum + sign * sign, 0);
    const rowSquares = rows.reduce(
      (sum, row) => sum + row.reduce<number>((all, one) => all + one, 0) ** 2,
      0,
    );
    return { squares, others: rowSquares - squares };
  };
  const [mood, passive] = [sums((day) => day.mood), sums((day) => day.passiveMs)];
  // S counts each pair once, while these sums count it twice.
  return (
    ((4 * mood.others * passive.others) / (count * (count - 1) * (count - 2)) +
      (2 * mood.squares * passive.squares) / (count * (count - 1))) /
    4
  );
}

describe('mood and passive time of a day', () => {
  const rated = (at: string, day: string, mood: number | null) => checkIn({ at: instant(at), day, mood });
  const passive = (day: string, hour: number, minutes: number) =>
    usageHour(day, hour, { passiveMs: minutes * MINUTE, activeMs: 99 * MINUTE });

  it('are the last mood, and the passive time of the hours that were over by then', () => {
    const rows = [
      passive('2026-11-18', 8, 10),
      passive('2026-11-18', 13, 20),
      passive('2026-11-18', 21, 30),
      passive('2026-11-18', 22, 40),
      passive('2026-11-17', 20, 50),
    ];
    const checkIns = [
      rated('2026-11-18T21:40:00+01:00', '2026-11-18', 70),
      rated('2026-11-18T09:00:00+01:00', '2026-11-18', 20),
      rated('2026-11-18T23:00:00+01:00', '2026-11-18', null),
      rated('2026-11-16T23:00:00+01:00', '2026-11-16', 50),
    ];
    expect(pairMoodWithPassiveTime(checkIns, rows, BERLIN)).toEqual([
      { day: '2026-11-16', mood: 50, passiveMs: 0 },
      { day: '2026-11-18', mood: 70, passiveMs: 30 * MINUTE },
    ]);
  });

  it('include the hours after midnight, and leave out check-ins made in another calendar', () => {
    const rows = [passive('2026-11-18', 23, 10), passive('2026-11-18', 1, 20), passive('2026-11-18', 3, 40)];
    const night = rated('2026-11-19T03:10:00+01:00', '2026-11-18', 40);
    expect(pairMoodWithPassiveTime([night], rows, BERLIN)).toEqual([
      { day: '2026-11-18', mood: 40, passiveMs: 30 * MINUTE },
    ]);
    expect(pairMoodWithPassiveTime([{ ...night, day: '2026-11-19' }], rows, BERLIN)).toEqual([]);
  });
});

it('the passive time of the first hour of a day counts for a check-in later that day, not for one within it', () => {
  const rows = [usageHour('2026-11-18', 4, { passiveMs: 10 * MINUTE })];
  const at = (text: string) => checkIn({ at: instant(text), day: '2026-11-18', mood: 50 });
  const passiveBefore = (text: string) => pairMoodWithPassiveTime([at(text)], rows, BERLIN)[0]?.passiveMs;
  expect(passiveBefore('2026-11-18T04:30:00+01:00')).toBe(0);
  expect(passiveBefore('2026-11-18T05:00:00+01:00')).toBe(10 * MINUTE);
  expect(passiveBefore('2026-11-19T03:59:00+01:00')).toBe(10 * MINUTE);
});

describe('the correlation', () => {
  it('is not reported from fewer than fourteen days, nor when passive time never differs', () => {
    const days = Array.from({ length: 13 }, (_, index) => moodDay(index, index, 50));
    expect(estimateMoodCorrelation(days)).toEqual({ known: false, days: 13, missing: 1 });
    expect(estimateMoodCorrelation([])).toEqual({ known: false, days: 0, missing: 14 });
    const alike = Array.from({ length: 20 }, (_, index) => moodDay(index, 2, index));
    expect(estimateMoodCorrelation(alike)).toEqual({ known: false, days: 20, missing: 0 });
  });

  it('is not reported when passive time hardly differs, whatever the moods: per half hour it would be huge', () => {
    const mornings = fc.array(fc.tuple(fc.nat(3 * MINUTE), fc.nat(100)), { minLength: 14, maxLength: 30 });
    fc.assert(
      fc.property(mornings, (some) => {
        const days = some.map(([passiveMs, mood], index) => ({ day: dayOf(index), mood, passiveMs }));
        expect(estimateMoodCorrelation(days)).toMatchObject({ known: false, missing: 0 });
      }),
    );
    const few = Array.from({ length: 20 }, (_, index) => moodDay(index, index < 4 ? index : 0, index));
    expect(estimateMoodCorrelation(few)).toMatchObject({ known: false, missing: 0 });
  });

  it('is reported once the middle half of passive times differs by ten minutes', () => {
    const spread = (ms: number) =>
      Array.from({ length: 14 }, (_, index) => ({
        ...{ day: dayOf(index), mood: 50 + index },
        passiveMs: index % 2 === 0 ? 0 : ms,
      }));
    expect(estimateMoodCorrelation(spread(10 * MINUTE)).known).toBe(true);
    expect(estimateMoodCorrelation(spread(10 * MINUTE - 1)).known).toBe(false);
  });

  it('is higher when moods rise with passive time', () => {
    const days = Array.from({ length: 14 }, (_, index) => moodDay(index, index, 20 + 3 * index));
    expect(known(days)).toMatchObject({ points: 3, low: 3, high: 3, direction: 'higher' });
  });

  it("has Sen's interval, with the variance of Kendall's S calculated from all pairs of days", () => {
    const days = fc
      .array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 14, maxLength: 24 })
      .map((pairs) => pairs.map(([units, mood], index) => moodDay(index, units, 10 * mood)));
    fc.assert(
      fc.property(days, (some) => {
        const correlation = estimateMoodCorrelation(some);
        if (!correlation.known) return;
        const slopes = some
          .flatMap((a, index) => some.slice(0, index).map((b) => [a, b] as const))
          .filter(([a, b]) => a.passiveMs !== b.passiveMs)
          .map(([a, b]) => ((a.mood - b.mood) * CORRELATION_UNIT_MS) / (a.passiveMs - b.passiveMs))
          .sort((a, b) => a - b);
        const halfWidth = NORMAL_90 * Math.sqrt(varianceFromPairs(some));
        const at = (rank: number) => slopes[Math.min(slopes.length - 1, Math.max(0, rank))];
        expect(correlation.low).toBeCloseTo(at(Math.floor((slopes.length - halfWidth) / 2) - 1) ?? NaN, 9);
        expect(correlation.high).toBeCloseTo(at(Math.ceil((slopes.length + halfWidth) / 2)) ?? NaN, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('is the exact slope, without any uncertainty, when all days lie on a line', () => {
    const days = Array.from({ length: 14 }, (_, index) => moodDay(index, index, 80 - 3 * index));
    expect(known(days)).toEqual({ known: true, days: 14, points: -3, low: -3, high: -3, direction: 'lower' });
  });

  it('is hardly changed by an outlier', () => {
    const days = Array.from({ length: 15 }, (_, index) =>
      moodDay(index, index, index === 14 ? 100 : 80 - 3 * index),
    );
    expect(known(days)).toMatchObject({ points: -3, direction: 'lower' });
  });

  it('has no direction where moods are all the same', () => {
    const days = Array.from({ length: 30 }, (_, index) => moodDay(index, index % 7, 60));
    expect(known(days)).toMatchObject({ points: 0, low: 0, high: 0, direction: null });
  });

  it('has its slope within its interval, and is reversed when moods are', () => {
    const days = fc
      .array(fc.tuple(fc.nat(6), fc.nat(100)), { minLength: 14, maxLength: 30 })
      .map((pairs) => pairs.map(([units, mood], index) => moodDay(index, units, mood)));
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

  /** Of many people with the same true slope, the shares whose interval contains it, and that report each direction. */
  function simulate(slope: number, people: number) {
    const draw = chance(`moods, ${slope}`);
    const noise = randomNormal.source(draw)(0, 12);
    const correlations = Array.from({ length: people }, () =>
      known(
        // A quarter of the days have no time before the check-in; moods are whole numbers.
        Array.from({ length: 20 }, (_, index) => {
          const units = draw() < 0.25 ? 0 : Math.round(draw() * 12) / 3;
          return moodDay(index, units, Math.round(60 + slope * units + noise()));
        }),
      ),
    );
    const shareOf = (of: (correlation: (typeof correlations)[number]) => boolean) =>
      correlations.filter(of).length / people;
    return {
      covers: shareOf(({ low, high }) => low <= slope && slope <= high),
      lower: shareOf(({ direction }) => direction === 'lower'),
      higher: shareOf(({ direction }) => direction === 'higher'),
    };
  }

  it.each([0, -4])(
    'has an interval that contains a true slope of %d in about eight of ten cases',
    (slope) => {
      const { covers } = simulate(slope, 1_000);
      expect(covers).toBeGreaterThan(0.76);
      expect(covers).toBeLessThan(0.88);
    },
  );

  it('is reported where there is none in at most about one of ten cases in each direction', () => {
    const { lower, higher } = simulate(0, 1_000);
    expect(lower).toBeLessThan(0.12);
    expect(higher).toBeLessThan(0.12);
  });
});
