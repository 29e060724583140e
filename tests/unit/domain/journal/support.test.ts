import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isInSupportCooldown,
  isSupportDue,
  SUPPORT_COOLDOWN_DAYS,
  SUPPORT_LOOKBACK_DAYS,
} from '../../../../lib/domain/journal/support';
import { dayAfter } from '../../../../lib/domain/time/days';

const TODAY = '2026-11-22';
const NEVER = { supportShownOn: null };

/** Check-ins on days in a row, the last of them today. */
const rated = (...moods: (number | null)[]) =>
  moods.map((mood, index) => ({ day: dayAfter(TODAY, index + 1 - moods.length), mood }));

const isDue = (...moods: (number | null)[]) => isSupportDue(NEVER, rated(...moods), TODAY);

const anyMoods = fc.array(fc.option(fc.nat(100)), { maxLength: SUPPORT_LOOKBACK_DAYS });

describe('the support card', () => {
  it('is due after low moods on five of the last seven days with a mood', () => {
    expect(isDue(10, 10, 60, 10, 60, 10, 10)).toBe(true);
    expect(isDue(10, 10, 60, 60, 60, 10, 10)).toBe(false);
    expect(isDue(10, 10, 10, 10, 10, 60, 60)).toBe(true);
    expect(isDue(10, 10, 10, 10, 10, 60, 60, 60)).toBe(false);
  });

  it('needs five low days, however low they are, but not a full week', () => {
    expect(isDue(0, 0, 0, 0)).toBe(false);
    expect(isDue(0, 0, 0, 0, 0)).toBe(true);
  });

  it('counts days, not check-ins, and counts a day with one low mood as low', () => {
    const sameDay = Array.from({ length: 9 }, () => ({ day: TODAY, mood: 0 }));
    expect(isSupportDue(NEVER, sameDay, TODAY)).toBe(false);
    const better = rated(5, 5, 5, 5, 5).flatMap((one) => [one, { ...one, mood: 80 }]);
    expect(isSupportDue(NEVER, better, TODAY)).toBe(true);
  });

  it('ignores check-ins without a mood', () => {
    expect(isDue(10, null, 10, null, 10, null, 10, 10)).toBe(true);
    expect(isDue(null, null, null, null, null, null, null)).toBe(false);
  });

  it("counts moods as low that are low for the person, but only below the slider's middle", () => {
    const usual = Array.from({ length: 40 }, (_, index) => 60 + (index % 7));
    expect(isDue(...usual, 40, 40, 40, 40, 40)).toBe(true);
    expect(isDue(...usual, 55, 55, 55, 55, 55)).toBe(false);
    expect(isDue(40, 40, 40, 40, 40)).toBe(false);
  });

  it("does not count a mood in the slider's middle as low", () => {
    const usual = Array.from({ length: 40 }, () => 80);
    expect(isDue(...usual, 49, 49, 49, 49, 49)).toBe(true);
    expect(isDue(...usual, 50, 50, 50, 50, 50)).toBe(false);
  });

  it('is also due for someone who has always felt low', () => {
    expect(isDue(...Array.from({ length: 40 }, () => 10))).toBe(true);
  });

  it('is not due once the last check-in is a week old', () => {
    const stretch = rated(5, 5, 5, 5, 5);
    expect(isSupportDue(NEVER, stretch, dayAfter(TODAY, 6))).toBe(true);
    expect(isSupportDue(NEVER, stretch, dayAfter(TODAY, 7))).toBe(false);
  });

  it('is also due for someone who checks in weekly', () => {
    const weekly = [6, 5, 4, 3, 2, 1, 0].map((weeks) => ({ day: dayAfter(TODAY, -7 * weeks), mood: 10 }));
    expect(weekly.every(({ day }) => day > dayAfter(TODAY, -SUPPORT_LOOKBACK_DAYS))).toBe(true);
    expect(isSupportDue(NEVER, weekly, TODAY)).toBe(true);
  });

  it('stays away for fourteen days once it was shown, but not because of a day from a wrong clock', () => {
    const shownAgo = (days: number) => isInSupportCooldown(dayAfter(TODAY, -days), TODAY);
    expect([0, 1, 13, 14, 15].map(shownAgo)).toEqual([true, true, true, false, false]);
    // As after a journey to the west.
    expect(shownAgo(-1)).toBe(true);
    expect(shownAgo(-400)).toBe(false);
  });

  it('is never due without five low days among the last seven with a mood', () => {
    fc.assert(
      fc.property(anyMoods, (moods) => {
        // In the slider's upper half nothing is low, whatever else was rated.
        const lowest = moods.filter((mood) => mood !== null).slice(-7);
        if (lowest.filter((mood) => mood < 50).length < 5) expect(isDue(...moods)).toBe(false);
        if (moods.at(-1) !== null && lowest.filter((mood) => mood <= 20).length >= 5) {
          expect(isDue(...moods)).toBe(true);
        }
      }),
    );
  });

  it('is due or not regardless of the order of check-ins', () => {
    fc.assert(
      fc.property(anyMoods, fc.nat(), (moods, seed) => {
        const checkIns = rated(...moods);
        const turned = checkIns.slice(seed % 60).concat(checkIns.slice(0, seed % 60));
        expect(isSupportDue(NEVER, turned, TODAY)).toBe(isSupportDue(NEVER, checkIns, TODAY));
      }),
    );
  });

  it('is due again every fourteen days while someone feels low', () => {
    const days = Array.from({ length: 60 }, (_, index) => dayAfter(TODAY, index));
    const shown: string[] = [];
    for (const [index, today] of days.entries()) {
      const known = days.slice(0, index + 1).map((day) => ({ day, mood: 15 }));
      if (isSupportDue({ supportShownOn: shown.at(-1) ?? null }, known, today)) shown.push(today);
    }
    expect(shown.map((day) => days.indexOf(day))).toEqual([4, 18, 32, 46]);
  });

  it('is never due within fourteen days of the last time, whatever the moods', () => {
    fc.assert(
      fc.property(anyMoods, fc.nat(SUPPORT_COOLDOWN_DAYS - 1), (moods, ago) => {
        const supportShownOn = dayAfter(TODAY, -ago);
        expect(isSupportDue({ supportShownOn }, rated(...moods), TODAY)).toBe(false);
      }),
    );
  });
});
