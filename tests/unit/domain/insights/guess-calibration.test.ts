import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageHour } from '../../../../lib/domain/attention/usage';
import {
  firstGuesses,
  guessCalibration,
  LEAST_GUESSES,
} from '../../../../lib/domain/insights/guess-calibration';
import { daysOf } from '../../../../lib/domain/time/days';
import { guess } from '../../../builders/journal-rows';

const HOUR = 3_600_000;
const WEEKS = ['2025-W52', '2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W05'];

const hoursIn = (week: string, passive: number, active: number): UsageHour[] =>
  [0, 6].map((day) => ({
    day: daysOf(week)[day] as string,
    hour: 9,
    site: 'instagram',
    surface: 'feed',
    passiveMs: (passive * HOUR) / 2,
    activeMs: (active * HOUR) / 2,
  }));

describe('guesses beside what was measured', () => {
  it('are there from four guesses on', () => {
    const measured = WEEKS.flatMap((week) => hoursIn(week, 3, 1));
    const guesses = WEEKS.map((week) => guess({ week, minutes: 180, activeShare: 0.5 }));
    expect(guessCalibration(guesses.slice(0, LEAST_GUESSES - 1), measured)).toBeNull();
    const calibration = guessCalibration(guesses.slice(0, LEAST_GUESSES), measured);
    expect(calibration?.typicalMs).toBe(-HOUR);
    expect(calibration?.weeks).toHaveLength(4);
    expect(calibration?.weeks[0]).toEqual({
      week: '2025-W52',
      day: '2026-11-23',
      guessedMs: 3 * HOUR,
      measuredMs: 4 * HOUR,
      guessedShare: 0.5,
      measuredShare: 0.25,
    });
  });

  it('are compared with the days that were over when they were made', () => {
    const measured = WEEKS.flatMap((week) => hoursIn(week, 3, 1));
    const onSundays = WEEKS.map((week) => guess({ week, day: daysOf(week)[6] ?? '', minutes: 120 }));
    // Half of the time is on the Sunday, which was not over.
    expect(guessCalibration(onSundays, measured)?.weeks[0]?.measuredMs).toBe(2 * HOUR);
    expect(guessCalibration(onSundays, measured)?.typicalMs).toBe(0);
  });

  it('leave out a week whose time was erased, and tell no share below ten minutes or where none was guessed', () => {
    const guesses = WEEKS.map((week) => guess({ week, activeShare: null }));
    const measured = WEEKS.slice(1).flatMap((week) => hoursIn(week, 0.1, 0));
    const weeks = guessCalibration(guesses, measured)?.weeks ?? [];
    expect(weeks.map(({ week }) => week)).toEqual(WEEKS.slice(1));
    expect(weeks.every((week) => week.guessedShare === null && week.measuredShare === null)).toBe(true);
  });

  it('have each week once, in order, with the guess that was made first, and a finite typical distance', () => {
    const made = fc.array(
      fc
        .record({ week: fc.constantFrom(...WEEKS), at: fc.nat(), minutes: fc.nat({ max: 10_080 }) })
        .map(guess),
    );
    fc.assert(
      fc.property(made, (guesses) => {
        const first = firstGuesses(guesses);
        expect(first.map(({ week }) => week)).toEqual([...new Set(guesses.map(({ week }) => week))].sort());
        for (const { week, at } of first) {
          expect(at).toBe(Math.min(...guesses.filter((one) => one.week === week).map((one) => one.at)));
        }
        const measured = WEEKS.flatMap((week) => hoursIn(week, 2, 0));
        const calibration = guessCalibration(guesses, measured);
        expect(calibration === null).toBe(first.length < LEAST_GUESSES);
        if (calibration) expect(calibration.typicalMs).toSatisfy(Number.isFinite);
      }),
    );
  });
});
