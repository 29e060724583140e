import { expect, it } from 'vitest';
import { listText } from '../../../lib/wording/list-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('a list is written with "and"', () => {
  expect(listText(['Instagram', 'Reddit', 'X'])).toBe('Instagram, Reddit, and X');
  expect(listText(['Instagram', 'X'])).toBe('Instagram and X');
  expect(listText(['X'])).toBe('X');
  expect(listText([])).toBe('');
});

it('a list leaves out what has no text', () => {
  expect(listText(['', 'Instagram', '', 'X'])).toBe('Instagram and X');
  expect(listText([''])).toBe('');
});
