import { expect, it } from 'vitest';
import { guessText } from '../../../lib/wording/guess-text';
import { useEnglishTexts } from '../../builders/english-texts';
import { guess } from '../../builders/journal-rows';

useEnglishTexts();

it.each([
  [{}, /^November 16.*22, 2026: 5 hours 30 minutes, 25% of it taking part$/],
  [{ activeShare: null, minutes: 0 }, /^November 16.*22, 2026: 0 minutes$/],
  [{ day: '2026-11-22' }, /^November 16.*21, 2026: 5 hours 30 minutes/],
  [{ week: '2025-W01', activeShare: 0 }, /^December 30, 2024.*January 5, 2025: .*, 0% of it taking part$/],
])('a guess %o is said with its week', (some, text) => {
  expect(guessText(guess(some))).toMatch(text);
});
