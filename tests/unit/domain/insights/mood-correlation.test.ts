import { randomNormal } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../dev/seeded-random';
import {
  CORRELATION_UNIT,
  estimateMoodCorrelation,
  type MoodCorrelation,
  type MoodDay,
  moodDays,
} from '../../../../lib/domain/insights/mood-correlation';
import type { CheckIn } from '../../../../lib/domain/journal/check-in';
import { dayAfter } from '../../../../lib/domain/time/days';
import { instant, MINUTE, usage } from '../../../builders/domain-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

const dayOf = (index: number) => dayAfter('2026-11-01', index);
const moodDay = (index: number, units: number, mood: number): MoodDay => ({
  day: dayOf(index),
  mood,
  passiveMs: units * CORRELATION_UNIT,
});

const known = (days: readonly MoodDay[]): Extract<MoodCorrelation, { known: true }> => {
  const link = estimateMoodCorrelation(days);
  if (!link.known) throw new Error('Nothing is known yet.');
  return link;
};

describe('the days a link is told from', () => {
  const checkIn = (at: string, day: string, mood: number | null): CheckIn => ({
    at: instant(at),
    day,
    mood,
    comparison: null,
    patterns: [],
  });
  const passive = (day: string, hour: number, minutes: number) =>
    usage(day, hour, { passiveMs: minutes * MINUTE, activeMs: 99 * MINUTE });

  it('hold the last mood of each, and the passive time of the hours that were over by then', () => {
    const rows = [
      passive('2026-11-18', 8, 10),
      passive('2026-11-18', 13, 20),
      passive('2026-11-18', 21, 30),
      passive('2026-11-18', 22, 40),
      passive('2026-11-17', 20, 50),
    ];
    const checkIns = [
      checkIn('2026-11-18T21:40:00+01:00', '2026-11-18', 70),
      checkIn('2026-11-18T09:00:00+01:00', '2026-11-18', 20),
      checkIn('2026-11-18T23:00:00+01:00', '2026-11-18', null),
      checkIn('2026-11-16T23:00:00+01:00', '2026-11-16', 50),
    ];
    expect(moodDays(checkIns, rows, BERLIN)).toEqual([
      { day: '2026-11-16', mood: 50, passiveMs: 0 },
      { day: '2026-11-18', mood: 70, passiveMs: 30 * MINUTE },
    ]);
  });

  it('end with the small hours, and leave out what was written in another calendar', () => {
    const rows = [passive('2026-11-18', 23, 10), passive('2026-11-18', 1, 20), passive('2026-11-18', 3, 40)];
    const night = checkIn('2026-11-19T03:10:00+01:00', '2026-11-18', 40);
    expect(moodDays([night], rows, BERLIN)).toEqual([
      { day: '2026-11-18', mood: 40, passiveMs: 30 * MINUTE },
    ]);
    expect(moodDays([{ ...night, day: '2026-11-19' }], rows, BERLIN)).toEqual([]);
  });
});

describe('the link', () => {
  it('is not told from fewer than fourteen days, nor where passive time never differs', () => {
    const days = Array.from({ length: 13 }, (_, index) => moodDay(index, index, 50));
    expect(estimateMoodCorrelation(days)).toEqual({ known: false, days: 13, missing: 1 });
    expect(estimateMoodCorrelation([])).toEqual({ known: false, days: 0, missing: 14 });
    const alike = Array.from({ length: 20 }, (_, index) => moodDay(index, 2, index));
    expect(estimateMoodCorrelation(alike)).toEqual({ known: false, days: 20, missing: 0 });
  });

  it('is not told where passive time hardly differs, whatever the moods: by the half hour it would be huge', () => {
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

  it('is the slope of days that lie on a line, with no width', () => {
    const days = Array.from({ length: 14 }, (_, index) => moodDay(index, index, 80 - 3 * index));
    expect(known(days)).toEqual({ known: true, days: 14, points: -3, low: -3, high: -3, direction: 'lower' });
  });

  it('is hardly moved by an odd day', () => {
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
        const link = estimateMoodCorrelation(some);
        if (!link.known) return;
        expect(link.low).toBeLessThanOrEqual(link.points);
        expect(link.high).toBeGreaterThanOrEqual(link.points);
        const turned = known(some.map((day) => ({ ...day, mood: 100 - day.mood })));
        expect(turned.points).toBeCloseTo(-link.points, 9);
        expect(turned.low).toBeCloseTo(-link.high, 9);
      }),
    );
  });

  /** Of so many people with that true slope, the shares that hold it, and that claim each direction. */
  function told(slope: number, people: number) {
    const draw = chance(`moods, ${slope}`);
    const noise = randomNormal.source(draw)(0, 12);
    const links = Array.from({ length: people }, () =>
      known(
        // One day in four without any time before the check-in; moods in whole points.
        Array.from({ length: 20 }, (_, index) => {
          const units = draw() < 0.25 ? 0 : Math.round(draw() * 12) / 3;
          return moodDay(index, units, Math.round(60 + slope * units + noise()));
        }),
      ),
    );
    const shareOf = (of: (link: (typeof links)[number]) => boolean) => links.filter(of).length / people;
    return {
      holds: shareOf(({ low, high }) => low <= slope && slope <= high),
      lower: shareOf(({ direction }) => direction === 'lower'),
      higher: shareOf(({ direction }) => direction === 'higher'),
    };
  }

  it.each([0, -4])('of a true slope of %d is held by about eight of ten intervals', (slope) => {
    const { holds } = told(slope, 1_000);
    expect(holds).toBeGreaterThan(0.76);
    expect(holds).toBeLessThan(0.88);
  });

  it('that is not there is told in about one of ten cases at most, each way', () => {
    const { lower, higher } = told(0, 1_000);
    expect(lower).toBeLessThan(0.12);
    expect(higher).toBeLessThan(0.12);
  });
});
