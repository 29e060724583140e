import { describe, expect, it } from 'vitest';
import { type JournalDay, journalDays } from '../../../../lib/domain/insights/journal-days';
import { isQuoted, withQuoted, wordsToReread } from '../../../../lib/domain/insights/words-to-reread';
import { checkIn, gratitudeEntry, practiceEntry } from '../../../builders/journal-rows';

const DAYS = ['2026-11-21', '2026-11-22'];

const daysWith = (rows: Partial<Parameters<typeof journalDays>[1]>) =>
  journalDays(DAYS, { checkIns: [], gratitude: [], practices: [], ...rows });

describe('words to reread', () => {
  const rain = gratitudeEntry({ at: 1, text: 'rain' });
  const ines = gratitudeEntry({
    at: 2,
    day: '2026-11-21',
    text: 'Ines rang',
    why: 'just to hear how it went',
  });

  it('are the glad thing that says most', () => {
    expect(wordsToReread(daysWith({ gratitude: [rain, ines] }))[0]).toEqual({
      day: '2026-11-21',
      at: 2,
      text: 'Ines rang',
      why: 'just to hear how it went',
    });
  });

  it('are up to three lines, each once, with a fair thought among them', () => {
    const lines = ['I am late', 'I am on my own way'];
    const glad = ['one walk home', 'two walks home', 'three walks home', 'three walks home'];
    const days = daysWith({
      gratitude: glad.map((text, at) => gratitudeEntry({ text, at })),
      practices: [practiceEntry({ practice: 'reframe', lines, at: 9 })],
    });
    const texts = (some: readonly JournalDay[]) => wordsToReread(some).map(({ text }) => text);
    expect(texts(days)).toEqual(['I am on my own way', 'three walks home', 'two walks home']);
    const long = gratitudeEntry({ text: 'so '.repeat(70), at: 7 });
    const more = gratitudeEntry({ text: 'and '.repeat(20), at: 8 });
    expect(texts(daysWith({ gratitude: [long, more, rain] }))).toEqual([long.text, rain.text]);
  });

  it('can be a win, but no thought that was not fair, and nothing too long', () => {
    const win = practiceEntry({ practice: 'wins', lines: ['Asked for help', 'and got it'], at: 3 });
    const harsh = practiceEntry({
      practice: 'reframe',
      lines: ['Everyone is ahead of me', 'Am I sure?'],
      at: 4,
    });
    const long = gratitudeEntry({ text: 'so '.repeat(100), at: 5 });
    const days = daysWith({ gratitude: [rain, long], practices: [win, harsh] });
    expect(wordsToReread(days)[0]?.text).toBe('Asked for help');
  });

  it('can be the thought of a practice that was fair to the person', () => {
    const lines = ['Everyone is ahead of me', 'Some are, in some things, and I am not in a race with them'];
    const fair = practiceEntry({ practice: 'reframe', lines, at: 4, day: '2026-11-22' });
    const days = daysWith({ gratitude: [rain], practices: [fair] });
    const words = wordsToReread(days);
    expect(words[0]).toEqual({ day: '2026-11-22', at: 4, text: lines[1], why: null });
    expect(withQuoted(days, words).map((day) => lines.map((line) => isQuoted(4, line, day)))).toContainEqual([
      false,
      true,
    ]);
  });

  it('are none where nothing of the kind was written', () => {
    expect(wordsToReread(daysWith({ checkIns: [checkIn({ mood: 70 })] }))).toEqual([]);
  });

  it('have a sign on their day, while the same words of another day have none', () => {
    const again = { ...ines, day: '2026-11-22', at: 1 };
    const days = daysWith({ gratitude: [rain, ines, again] });
    const quoted = (all: readonly JournalDay[]) =>
      all.flatMap((day) => day.gratitude.filter(({ at, text }) => isQuoted(at, text, day)));
    expect(quoted(withQuoted(days, wordsToReread(days)))).toEqual([ines, rain]);
    expect(quoted(withQuoted(days, []))).toEqual([]);
  });
});
