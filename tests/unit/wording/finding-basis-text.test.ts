import { describe, expect, it } from 'vitest';
import type { FindingAction } from '../../../lib/domain/insights/findings/finding';
import type { Finding } from '../../../lib/domain/insights/findings/finding-kinds';
import { findingActionText, findingBasisTexts } from '../../../lib/wording/finding-basis-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const basesOf = (some: readonly object[], kind: 'week' | 'month' = 'week') =>
  findingBasisTexts(some as unknown as readonly Finding[], kind);

const basisOf = (some: object, kind: 'week' | 'month' = 'week') => basesOf([some], kind)[0];

describe('the basis of a finding', () => {
  it('says what was counted', () => {
    const basis = { n: 24, counted: 'visits', earlier: 0 };
    expect(basisOf({ kind: 'fewVisits', chance: null, basis })).toBe('Based on 24 visits.');
  });

  it('says of check-ins on how many days they were, because few days are not the whole week', () => {
    const three = { chance: null, basis: { n: 3, counted: 'checkIns', earlier: 0 } };
    expect(basisOf({ kind: 'goodMoods', ...three, checkInDays: 2, daysSoFar: 7 })).toBe('On 2 of 7 days.');
    expect(basisOf({ kind: 'goodMoods', ...three, checkInDays: 1, daysSoFar: 1 })).toBe('On 1 of 1 day.');
    expect(basisOf({ kind: 'howComparingFelt', ...three, checkInDays: 2, daysSoFar: 5 })).toBe(
      'Based on 3 check-ins. On 2 of 5 days.',
    );
  });

  it('below comparisons that were caught says that noticing is good', () => {
    const basis = { n: 3, counted: 'comparisons', earlier: 0 };
    for (const kind of ['caughtWhere', 'caughtFelt', 'caughtFew']) {
      expect(basisOf({ kind, chance: null, basis })).toBe('However it felt, it’s good that you noticed.');
    }
  });

  it('of what happened once is its day', () => {
    const basis = { n: 1, counted: 'gladThings', earlier: 0 };
    expect(basisOf({ kind: 'gladFromThePast', chance: null, basis, day: '2026-10-24' })).toBe(
      'On Saturday, October 24.',
    );
  });

  it('says with what it was compared, and how sure the difference is', () => {
    const basis = { n: 24, counted: 'visits', earlier: 9 };
    expect(basisOf({ kind: 'periodTime', chance: 0.004, basis })).toBe(
      'Unlike any of the 9 weeks before, and probably beyond your usual ups and downs.',
    );
    expect(basisOf({ kind: 'periodTime', chance: 0.0112, basis }, 'month')).toMatch(
      /9 months before, and probably beyond/,
    );
    expect(basisOf({ kind: 'weekends', chance: 1e-9, basis })).toBe(
      'Comparing weekends with weekdays in each of your last 10 weeks: the difference is clearly beyond your usual ups and downs.',
    );
  });
});

describe('the bases of several findings', () => {
  const time = { kind: 'periodTime', chance: 0.001, basis: { n: 7, counted: 'days', earlier: 11 } };
  const evenings = { ...time, kind: 'lateEvenings' };
  const visits = {
    ...time,
    kind: 'fewVisits',
    chance: null,
    basis: { n: 24, counted: 'visits', earlier: 0 },
  };
  const AT_LENGTH = 'Unlike any of the 11 weeks before, and clearly beyond your usual ups and downs.';

  it('name the weeks that they were compared with once, and say of each how sure it is', () => {
    expect(basesOf([time, visits, evenings, { ...evenings, kind: 'takingPart', chance: 0.01 }])).toEqual([
      AT_LENGTH,
      'Based on 24 visits.',
      'This, too, is clearly unlike the weeks before.',
      'This, too, is probably unlike the weeks before.',
    ]);
    expect(basesOf([time, evenings], 'month')[1]).toBe('This, too, is clearly unlike the months before.');
  });

  it('are kept apart where they were compared with other weeks, or with weekdays', () => {
    const fewer = { ...evenings, basis: { ...evenings.basis, earlier: 9 } };
    const weekends = { ...evenings, kind: 'weekends' };
    expect(basesOf([weekends, time, fewer])).toEqual([
      expect.stringContaining('each of your last 12 weeks'),
      AT_LENGTH,
      expect.stringContaining('9 weeks before'),
    ]);
    expect(basesOf([time, weekends])[1]).toContain('each of your last 12 weeks');
  });
});

describe('what one could do with a finding', () => {
  it.each<[FindingAction, RegExp]>([
    [{ does: 'plan', site: null }, /^Make a plan$/],
    [{ does: 'practice', practice: 'reachOut' }, /^Open “Reach out”$/],
    [
      { does: 'quietHours', hours: { from: 1320, to: 420 } },
      /^Turn nudges off every day, 10:00.PM to 7:00.AM$/,
    ],
    [{ does: 'familyOff', family: 'breathe' }, /^Turn “A breath” off$/],
  ])('%o is said on its button', (action, text) => {
    expect(findingActionText(action)).toMatch(text);
  });
});
