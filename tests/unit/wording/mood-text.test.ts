import { expect, it } from 'vitest';
import { moodText } from '../../../lib/wording/mood-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('a mood is one of five words, each for a fifth of the slider', () => {
  const words = [0, 19, 20, 39, 40, 59, 60, 79, 80, 100].map(moodText);
  expect(words).toEqual(['low', 'rather low', 'okay', 'fairly good', 'good'].flatMap((word) => [word, word]));
});
