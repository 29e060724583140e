import { describe, expect, it } from 'vitest';
import { journalDays } from '../../../../lib/domain/insights/journal-days';
import { weekLetter } from '../../../../lib/domain/insights/week-letter';
import { gratitudeEntry, practiceEntry } from '../../../builders/journal-rows';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];

const letterOf = (rows: Partial<Parameters<typeof journalDays>[1]>) =>
  weekLetter(journalDays(DAYS, { checkIns: [], gratitude: [], practices: [], ...rows }));

describe('the letter of a week', () => {
  it('has each glad line once, in the order of the week', () => {
    const glad = ['rain', 'soup with Mira', 'rain'].map((text, index) =>
      gratitudeEntry({ text, day: DAYS[index] as string, at: index }),
    );
    expect(letterOf({ gratitude: glad }).gladLines.map(({ text }) => text)).toEqual([
      'rain',
      'soup with Mira',
    ]);
  });

  it('is one page: of many glad lines it has those that say most', () => {
    const glad = Array.from({ length: 40 }, (_, index) =>
      gratitudeEntry({ text: 'a'.repeat(index + 1), day: '2026-11-21', at: index }),
    );
    const { gladLines } = letterOf({ gratitude: glad });
    expect(gladLines.map(({ text }) => text.length)).toEqual([32, 33, 34, 35, 36, 37, 38, 39, 40]);
  });

  it('has the last thought that was fair, and never a harsh one', () => {
    const practices = [
      practiceEntry({
        practice: 'reframe',
        lines: ['Everyone is ahead.', 'Some are. I am on my way.'],
        at: 1,
      }),
      practiceEntry({ practice: 'reframe', lines: ['I am late.', ''], at: 2 }),
      practiceEntry({ practice: 'notice', lines: ['envy'], at: 3 }),
    ];
    expect(letterOf({ practices }).fairThought).toBe('Some are. I am on my way.');
    expect(letterOf({ practices: practices.slice(1) }).fairThought).toBeNull();
  });

  it('of a week in which nothing was written has no words', () => {
    expect(letterOf({})).toEqual({ gladLines: [], fairThought: null });
  });
});
