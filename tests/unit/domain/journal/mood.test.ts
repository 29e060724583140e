import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRecentLowMood } from '../../../../lib/domain/journal/mood';
import { DAY, HOUR } from '../../../builders/domain-rows';

const NOW = 1_000 * DAY;

/** Check-ins, the last of them now and the others a day apart. */
const rated = (...moods: (number | null)[]) =>
  moods.map((mood, index) => ({ at: NOW - (moods.length - 1 - index) * DAY, mood }));

describe('a mood', () => {
  it('is low in the lowest fifth of the slider while fewer than ten are known', () => {
    expect(hasRecentLowMood(rated(20), NOW)).toBe(true);
    expect(hasRecentLowMood(rated(21), NOW)).toBe(false);
    expect(hasRecentLowMood(rated(5, 5, 5, 5, 5, 5, 5, 5, 21), NOW)).toBe(false);
  });

  it("is low in the lowest fifth of the person's own once ten are known", () => {
    const high = [90, 80, 85, 95, 90, 80, 85, 95, 90];
    expect(hasRecentLowMood(rated(...high, 70), NOW)).toBe(true);
    const low = [5, 10, 5, 10, 5, 10, 5, 10, 5];
    expect(hasRecentLowMood(rated(...low, 15), NOW)).toBe(false);
    expect(hasRecentLowMood(rated(10, 20, 30, 40, 50, 60, 70, 80, 90, 25), NOW)).toBe(false);
    expect(hasRecentLowMood(rated(10, 30, 40, 50, 60, 70, 80, 90, 95, 25), NOW)).toBe(true);
  });

  it('is not low when it hardly differs from the others', () => {
    expect(hasRecentLowMood(rated(50, 50, 50, 50, 50, 50, 50, 50, 50, 50), NOW)).toBe(false);
  });

  it('counts as recent for a day, and a better one since does not change that', () => {
    const low = (ago: number) => hasRecentLowMood([{ at: NOW - ago, mood: 5 }], NOW);
    expect(low(DAY - 1)).toBe(true);
    expect(low(DAY)).toBe(false);
    const better = [
      { at: NOW - 3 * HOUR, mood: 5 },
      { at: NOW - HOUR, mood: 80 },
    ];
    expect(hasRecentLowMood(better, NOW)).toBe(true);
    expect(hasRecentLowMood(better, NOW + 22 * HOUR)).toBe(false);
  });

  it('is ignored when it was skipped', () => {
    expect(hasRecentLowMood([], NOW)).toBe(false);
    expect(hasRecentLowMood(rated(null, null), NOW)).toBe(false);
    expect(hasRecentLowMood(rated(5, null), NOW)).toBe(false);
  });

  it('is judged the same in any order of check-ins, and is never low when it is the best', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 10, maxLength: 40 }), fc.nat(), (moods, seed) => {
        const checkIns = rated(...moods);
        const turned = checkIns.slice(seed % moods.length).concat(checkIns.slice(0, seed % moods.length));
        expect(hasRecentLowMood(turned, NOW)).toBe(hasRecentLowMood(checkIns, NOW));
        expect(hasRecentLowMood(rated(...moods, Math.max(...moods)), NOW + 1)).toBe(false);
      }),
    );
  });
});
