import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../lib/domain/time/period';
import {
  columnLabel,
  columnText,
  columnTextInSentence,
  periodText,
  shortPeriodText,
} from '../../../lib/wording/period-text';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';

useEnglishTexts();

const [WEEK, MONTH, YEAR] = (['week', 'month', 'year'] as const).map((kind) =>
  periodOf(kind, '2026-11-22'),
) as [ReturnType<typeof periodOf>, ReturnType<typeof periodOf>, ReturnType<typeof periodOf>];

describe('the text of a period', () => {
  it('names a week by its days, a month with its year, and a year', () => {
    expect([WEEK, MONTH, YEAR].map((period) => withPlainSpaces(periodText(period)))).toEqual([
      'November 16 – 22, 2026',
      'November 2026',
      '2026',
    ]);
  });

  it('is shorter within a longer period', () => {
    expect([WEEK, MONTH].map((period) => withPlainSpaces(shortPeriodText(period)))).toEqual([
      'Nov 16 – 22',
      'November',
    ]);
  });
});

describe('the text of a column', () => {
  const column = { first: '2026-11-22' };

  it('is a day, or a month in a year', () => {
    expect([WEEK, MONTH, YEAR].map((period) => columnText(period, column))).toEqual([
      'Sunday, November 22',
      'Sunday, November 22',
      'November',
    ]);
  });

  it('is only the weekday in a sentence about a week', () => {
    expect([WEEK, MONTH, YEAR].map((period) => columnTextInSentence(period, column))).toEqual([
      'Sunday',
      'Sunday, November 22',
      'November',
    ]);
  });

  it('is shorter under the column, and left out under most days of a narrow month', () => {
    const labels = (isNarrow: boolean) =>
      [WEEK, MONTH, YEAR].map((period) => columnLabel(period, column, isNarrow));
    expect(labels(false)).toEqual(['Sun', '22', 'Nov']);
    expect(labels(true)).toEqual(['S', '22', 'N']);
    const days = Array.from({ length: 30 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const shown = days.map((first) => columnLabel(MONTH, { first }, true)).filter((label) => label !== '');
    expect(shown).toEqual(['1', '8', '15', '22', '29']);
  });
});
