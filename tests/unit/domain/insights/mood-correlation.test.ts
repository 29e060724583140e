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
import { dayAfter } from '../../../../lib/domain/time/days';
import { instant, MINUTE, usage } from '../../../builders/domain-rows';
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

describe('mood and passive time of a day', () => {
  const rated = (at: string, day: string, mood: number | null) => checkIn({ at: instant(at), day, mood });
  const passive = (day: string, hour: number, minutes: number) =>
    usage(day, hour, { passiveMs: minutes * MINUTE, activeMs: 99 * MINUTE });

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

  it('holds its slope, and turns round when moods do', () => {
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
