import { describe, expect, it } from 'vitest';
import type { PeriodFact } from '../../../lib/domain/insights/facts/period-facts';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { factBasisText } from '../../../lib/wording/fact-basis-text';
import { HOUR, MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';

useEnglishTexts();

const basisOf = (fact: PeriodFact, kind: PeriodKind = 'week') => withPlainSpaces(factBasisText(fact, kind));

describe('the basis of a fact', () => {
  it('about active days lists the days of a week', () => {
    const days = [
      { day: '2026-11-16', ms: 40 * MINUTE },
      { day: '2026-11-18', ms: HOUR },
      { day: '2026-11-22', ms: 5 * MINUTE },
    ];
    const fact = { kind: 'activeDays', days, measuredDays: 7, ms: 105 * MINUTE } as const;
    expect(basisOf(fact)).toBe('Counted day by day: Monday 40m, Wednesday 1h, and Sunday 5m.');
    expect(basisOf(fact, 'month')).toBe(
      'On a typical day with time on your sites, you spent 40m. Your busiest was Wednesday, November 18, with 1h.',
    );
  });

  it('about total time lists the earlier periods, and says when today is not counted', () => {
    const fact = {
      kind: 'totalTime',
      baselineKind: 'week',
      trend: 'less',
      ms: HOUR,
      typicalMs: 2 * HOUR,
      baselineMs: [HOUR, 2 * HOUR, 3 * HOUR],
      lastDay: '2026-11-22',
      isComplete: true,
    } as const;
    expect(basisOf(fact)).toMatch(/^Your earlier weeks .*: 1h, 2h, and 3h\. Typically: 2h\./);
    expect(basisOf({ ...fact, isComplete: false })).toMatch(
      /^The same days of your earlier weeks .*: 1h, 2h, and 3h\. Typically: 2h\. Today isn’t counted yet\./,
    );
  });

  it('about the passive share lists the times of earlier periods, and no percentage', () => {
    expect(
      basisOf({
        kind: 'passiveShare',
        baselineKind: 'month',
        trend: 'alike',
        share: 0.5,
        typicalShare: 0.6,
        earlier: [0, 30, 60].map((activeMinutes) => ({ passiveMs: HOUR, activeMs: activeMinutes * MINUTE })),
        ms: HOUR,
        isLittleTime: false,
      }),
    ).toMatch(
      /^Time spent scrolling and watching in your earlier months, .*: 1h of 1h, 1h of 1h 30m, and 1h of 2h\./,
    );
  });

  it('about the top site lists all sites, passive and active time together', () => {
    expect(
      basisOf({
        kind: 'topSite',
        site: 'instagram',
        ms: 31 * MINUTE,
        totalMs: 36 * MINUTE,
        sites: [
          { site: 'instagram', passiveMs: 30 * MINUTE, activeMs: MINUTE },
          { site: 'x', passiveMs: 0, activeMs: 5 * MINUTE },
        ],
      }),
    ).toBe('By site: Instagram 31m and X 5m.');
  });

  it('about the busiest hours is their time, out of all time', () => {
    expect(
      basisOf({
        kind: 'busiestHours',
        from: 20,
        to: 22,
        share: 0.75,
        ms: 45 * MINUTE,
        totalMs: HOUR,
        isLittleTime: false,
      }),
    ).toMatch(/^All days together, 45m of 1h was in these hours\./);
  });

  it('about check-ins is the median mood, and how many answers there are about comparing', () => {
    const fact = {
      kind: 'checkIns',
      checkInCount: 3,
      medianMood: 54.5,
      moodCount: 2,
      hasFewMoods: true,
      comparisons: { lifted: 1, same: 0, lower: 0, didNotCompare: 1 },
    } as const;
    const none = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
    expect(basisOf(fact)).toBe(
      'On the slider from 0 to 100, your typical mood was 55. Your answers at 2 check-ins. It’s Enough’s own question, not a tested scale.',
    );
    expect(basisOf({ ...fact, comparisons: none })).toMatch(/was 55\.$/);
    expect(basisOf({ ...fact, medianMood: null, comparisons: none })).toBe('Counted from your check-ins.');
  });
});
