import { describe, expect, it } from 'vitest';
import { journalEntries } from '../../../lib/domain/journal/entry';
import { GUIDED_PRACTICES, type PracticeEntry } from '../../../lib/domain/journal/practice';
import {
  entryExcerpt,
  practiceName,
  practiceStepTexts,
  practiceTextLabel,
  shownTexts,
} from '../../../lib/wording/practice-text';
import { useEnglishTexts } from '../../builders/english-texts';
import { practiceEntry } from '../../builders/journal-rows';

useEnglishTexts();

const entryOf = (some: Partial<PracticeEntry>) => {
  const [entry] = journalEntries({
    practices: [{ id: 'a', ...practiceEntry(some) }],
    gratitude: [],
    plans: [],
  });
  if (!entry) throw new Error('There is no entry.');
  return entry;
};

describe('the texts of practices', () => {
  it('name every practice, with its family’s name when it exists on cards only', () => {
    expect(practiceName('reframe')).toBe('A fairer thought');
    expect(practiceName('notice')).toBe('Noticing');
    expect(new Set(GUIDED_PRACTICES.map(practiceName)).size).toBe(GUIDED_PRACTICES.length);
  });

  it('count steps and labels from 0, while the locales count from 1', () => {
    expect(practiceStepTexts('reframe', 2).ask).toBe('What would be a fairer version?');
    expect(practiceStepTexts('reframe', 1).hint).toMatch(/^Write it as it came/);
    expect(practiceTextLabel('reframe', 1)).toBe('A fairer version');
  });
});

describe('the texts of an entry', () => {
  it('are shown as they were written, except that an intent is shown by its name', () => {
    expect(shownTexts(entryOf({ practice: 'notice', lines: ['find'] }))).toEqual(['find']);
    expect(shownTexts(entryOf({ practice: 'intent', lines: ['find'] }))).toEqual(['Find something']);
    expect(shownTexts(entryOf({ practice: 'intent', lines: ['gone'] }))).toEqual(['gone']);
  });

  it('name the entry by the first that is not empty, or else by the practice', () => {
    expect(entryExcerpt(entryOf({ practice: 'reframe', lines: ['', 'I am on my own way.'] }))).toBe(
      'I am on my own way.',
    );
    expect(entryExcerpt(entryOf({ practice: 'breathe', lines: [''] }))).toBe('Pause and breathe');
  });

  it('are cut after 60 characters, never within one', () => {
    expect(entryExcerpt(entryOf({ lines: ['a'.repeat(60)] }))).toBe('a'.repeat(60));
    expect(entryExcerpt(entryOf({ lines: [`${'a'.repeat(59)} b`] }))).toBe(`${'a'.repeat(59)}…`);
    expect(entryExcerpt(entryOf({ lines: ['🌧'.repeat(61)] }))).toBe(`${'🌧'.repeat(60)}…`);
  });
});
