import { describe, expect, it } from 'vitest';
import { moodCorrelationText } from '../../../lib/wording/mood-correlation-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const textOf = (points: number, low: number, high: number, direction: 'lower' | 'higher' | null) =>
  moodCorrelationText({ known: true, days: 30, points, low, high, direction }, '2026-06-01');

describe('the text of a correlation', () => {
  it('gives the range from the smaller to the larger slope, without signs', () => {
    expect(textOf(-4, -6, -2, 'lower')).toMatch(
      /^On the 30 days when .* it tended to be lower .* by about 4 points out of 100 .*between 2 and 6\)\.$/,
    );
    expect(textOf(4, 2, 6, 'higher')).toMatch(
      /it tended to be higher .* by about 4 points out of 100 .*between 2 and 6\)\.$/,
    );
  });

  it('does not report differences below 0.1 points', () => {
    expect(textOf(-4.04, -6.25, -2.01, 'lower')).toMatch(
      /by about 4 points out of 100 .*between 2 and 6\.2\)\.$/,
    );
  });

  it('says that the direction is not known, with both ends in words and whole points', () => {
    expect(textOf(8, -2.1, 18.8, null)).toBe(
      'Enough can’t tell. You noted a mood on 30 days. For each half hour of passive time beforehand, it may have been anywhere between 2 points lower and 19 higher (out of 100).',
    );
    expect(textOf(0, -0.04, 0.04, null)).toContain('between 1 point lower and 1 higher');
  });

  it('says what is missing while nothing is known', () => {
    expect(moodCorrelationText({ known: false, days: 5, missing: 'days' }, '2026-06-01')).toBe(
      'There isn’t enough to go on yet. It takes 14 days on which you noted a mood; you’ve had 5 since June 1, 2026.',
    );
    expect(moodCorrelationText({ known: false, days: 20, missing: 'spread' }, '2026-06-01')).toBe(
      'Enough can’t tell. On the 20 days when you noted a mood, you’d had about the same passive time beforehand.',
    );
    expect(moodCorrelationText({ known: false, days: 20, missing: 'comparable days' }, '2026-06-01')).toBe(
      'Enough can’t tell yet. You noted a mood on 20 days, but on too few of them at about the same hour to compare them fairly.',
    );
  });
});
