import { expect, it } from 'vitest';
import { guessBesideText, guessText } from '../../../lib/wording/guess-text';
import { HOUR } from '../../builders/domain-rows';
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

it.each([
  [
    { week: '2026-W47', day: '2026-11-23', activeShare: null },
    'You guessed 5 hours 30 minutes, and it was 4 hours.',
  ],
  [
    { week: '2026-W47', day: '2026-11-23', activeShare: 0.25 },
    'You guessed 5 hours 30 minutes, and it was 4 hours. You guessed that 25% of it was taking part, and it was 50%.',
  ],
  [
    { week: '2026-W47', day: '2026-11-22', activeShare: null },
    'For Monday to Saturday you guessed 5 hours 30 minutes, and it was 4 hours. The total below includes Sunday, too.',
  ],
])('a guess %o beside its week says what the total of the page counts besides', (some, text) => {
  expect(guessBesideText(guess(some), { passiveMs: 2 * HOUR, activeMs: 2 * HOUR })).toBe(text);
});
