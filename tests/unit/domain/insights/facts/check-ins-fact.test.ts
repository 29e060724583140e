import { expect, it } from 'vitest';
import { dailyMinutes, factsAbout } from '../../../../builders/fact-inputs';
import { checkIn } from '../../../../builders/journal-rows';

it('the fact about check-ins has the median mood, how comparing felt, and whether moods are few', () => {
  const factOf = (...some: Parameters<typeof checkIn>[0][]) =>
    factsAbout(dailyMinutes(0, 60), {
      checkIns: some.map((one) => checkIn({ day: '2026-11-18', ...one })),
    }).fact('checkIns');
  const two = [{ mood: 40, comparison: 'lower' } as const, { mood: 70, comparison: 'lower' } as const];
  expect(factOf(...two)).toEqual({
    kind: 'checkIns',
    checkInCount: 2,
    medianMood: 55,
    moodCount: 2,
    hasFewMoods: true,
    comparisons: { lifted: 0, same: 0, lower: 2, didNotCompare: 0 },
  });
  expect(factOf(...two, { mood: 90, comparison: 'lifted' }, { patterns: ['jealousy'] })).toMatchObject({
    checkInCount: 4,
    medianMood: 70,
    moodCount: 3,
    hasFewMoods: false,
  });
  expect(factOf({})).toMatchObject({ medianMood: null, moodCount: 0 });
  const otherWeeks = ['2026-11-15', '2026-11-23'].map(
    (day) => ({ day, mood: 5, comparison: 'lifted' }) as const,
  );
  expect(factOf(...two, ...otherWeeks)).toEqual(factOf(...two));
});
