import { describe, expect, it } from 'vitest';
import type { PeriodFact, PeriodFactOf } from '../../../lib/domain/insights/facts/period-facts';
import { periodFactText } from '../../../lib/wording/period-fact-text';
import { HOUR, MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';

useEnglishTexts();

const weekText = (fact: PeriodFact) => withPlainSpaces(periodFactText(fact, 'week'));

describe('the text about active days', () => {
  const fact: PeriodFactOf<'activeDays'> = {
    kind: 'activeDays',
    days: [{ day: '2026-11-18', ms: 40 * MINUTE }],
    measuredDays: 7,
    ms: 40 * MINUTE,
  };

  it('says on how many of the measured days there was time, and how much', () => {
    expect(periodFactText(fact, 'week')).toBe('You were on your sites on 1 of 7 days, 40 minutes in total.');
  });

  it('says so when only one day was measured', () => {
    expect(periodFactText({ ...fact, measuredDays: 1 }, 'month')).toBe(
      'Only one day was measured, and you spent 40 minutes on your sites that day.',
    );
  });
});

describe('the text about total time', () => {
  const fact: PeriodFactOf<'totalTime'> = {
    kind: 'totalTime',
    baselineKind: 'week',
    trend: 'less',
    ms: 90 * MINUTE,
    typicalMs: 2 * HOUR,
    baselineMs: [1, 2, 2, 3, 4].map((hours) => hours * HOUR),
    lastDay: '2026-11-22',
    isComplete: true,
  };

  it('says how far a whole period is from the typical one', () => {
    expect(weekText(fact)).toBe(
      'You spent 1 hour 30 minutes on your sites, 30 minutes less than in your typical week.',
    );
    expect(weekText({ ...fact, trend: 'more', ms: 3 * HOUR, baselineKind: 'month' })).toBe(
      'You spent 3 hours on your sites, 1 hour more than in your typical month.',
    );
  });

  it('gives no difference when there is none', () => {
    expect(weekText({ ...fact, trend: 'alike', ms: 2 * HOUR })).toBe(
      'You spent 2 hours on your sites, about as much as in your typical week.',
    );
  });

  it('says up to which day a period that is not over was counted', () => {
    const soFar = { ...fact, isComplete: false, lastDay: '2026-11-17' };
    expect(weekText(soFar)).toBe(
      'By Tuesday, you had spent 1 hour 30 minutes on your sites: 30 minutes less than usual at that point in the week.',
    );
    expect(weekText({ ...soFar, baselineKind: 'month' })).toContain('By Tuesday, November 17, ');
  });

  it('says when it rests on four earlier periods or fewer', () => {
    const warning = 'You have only 4 earlier weeks to compare it with.';
    expect(weekText({ ...fact, baselineMs: fact.baselineMs.slice(0, 4) })).toMatch(
      new RegExp(`typical week\\. ${warning}$`),
    );
    expect(weekText(fact)).not.toContain('You have only');
  });
});

describe('the text about the passive share', () => {
  const fact: PeriodFactOf<'passiveShare'> = {
    kind: 'passiveShare',
    baselineKind: 'week',
    trend: 'more',
    share: 0.636,
    typicalShare: 0.5,
    earlier: Array(5).fill({ passiveMs: HOUR, activeMs: HOUR }),
    ms: 2 * HOUR,
    isLittleTime: false,
  };

  it('is said in words, not as a percentage, and compared with what is usual', () => {
    expect(weekText(fact)).toBe(
      'Mostly looking, a little taking part. More of it than usual was scrolling and watching.',
    );
    expect(weekText({ ...fact, trend: 'alike' })).toBe(
      'Mostly looking, a little taking part. That’s about as usual for you.',
    );
  });

  it('warns of little time rather than of few earlier periods', () => {
    const few = { ...fact, earlier: fact.earlier.slice(0, 3) };
    expect(weekText(few)).toContain('You have only 3 earlier weeks to compare it with.');
    expect(weekText({ ...few, isLittleTime: true, ms: 20 * MINUTE })).toBe(
      'Mostly looking, a little taking part. More of it than usual was scrolling and watching. That’s only 20 minutes in total, so it says little.',
    );
  });
});

describe('the text about the top site', () => {
  const site = (id: string, minutes: number) => ({ site: id, passiveMs: minutes * MINUTE, activeMs: 0 });
  const textOf = (...sites: ReturnType<typeof site>[]) =>
    weekText({
      kind: 'topSite',
      site: sites[0]?.site ?? '',
      ms: sites[0]?.passiveMs ?? 0,
      totalMs: sites.reduce((sum, { passiveMs }) => sum + passiveMs, 0),
      sites,
    });

  it('distinguishes all of the time, most of it, and the largest part', () => {
    expect(textOf(site('instagram', 30))).toBe('All of it was on Instagram.');
    expect(textOf(site('instagram', 31), site('x', 30))).toBe('Most of it was on Instagram: 31 minutes.');
    expect(textOf(site('instagram', 30), site('x', 20), site('reddit', 10))).toBe(
      'The largest part was on Instagram: 30 minutes of 1 hour.',
    );
  });
});

describe('the text about the busiest hours', () => {
  const fact: PeriodFactOf<'busiestHours'> = {
    kind: 'busiestHours',
    from: 21,
    to: 0,
    share: 0.75,
    ms: 45 * MINUTE,
    totalMs: HOUR,
    isLittleTime: false,
  };

  it('distinguishes all of the time, most of it, and less', () => {
    expect(weekText({ ...fact, share: 1, ms: HOUR })).toBe('You spent all of it between 9 PM and 12 AM.');
    expect(weekText(fact)).toBe('You spent most of it, 75%, between 9 PM and 12 AM.');
    expect(weekText({ ...fact, share: 0.4, ms: 24 * MINUTE })).toBe(
      'Your busiest hours were from 9 PM to 12 AM, with 40% of your time.',
    );
  });

  it('warns of little time', () => {
    expect(weekText({ ...fact, isLittleTime: true })).toMatch(
      / That’s only 1 hour in total, so it says little\.$/,
    );
  });
});

describe('the text about check-ins', () => {
  const fact: PeriodFactOf<'checkIns'> = {
    kind: 'checkIns',
    checkInCount: 4,
    medianMood: 70,
    moodCount: 3,
    hasFewMoods: false,
    comparisons: { lifted: 1, same: 0, lower: 2, didNotCompare: 5 },
  };

  it('gives the median mood as a word, and how comparing felt', () => {
    expect(weekText(fact)).toBe(
      'At 3 check-ins, you typically felt rather good. Comparing left you lifted 1 time and lower 2 times.',
    );
  });

  it('says when moods are few', () => {
    expect(weekText({ ...fact, moodCount: 1, hasFewMoods: true })).toMatch(
      /^You noted your mood at only 1 check-in \(rather good\), so it says little\. Comparing/,
    );
  });

  it('gives only what was answered', () => {
    const none = { lifted: 0, same: 0, lower: 0, didNotCompare: 2 };
    const noMood = { ...fact, medianMood: null, moodCount: 0 };
    expect(weekText(noMood)).toBe('Comparing left you lifted 1 time and lower 2 times.');
    expect(weekText({ ...noMood, comparisons: none })).toBe(
      'You checked in 4 times, without noting your mood.',
    );
    expect(weekText({ ...fact, comparisons: none })).toBe('At 3 check-ins, you typically felt rather good.');
  });
});
