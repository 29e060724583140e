import { expect, it } from 'vitest';
import { numberText, percentText } from '../../../lib/wording/number-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('a share is a whole percentage', () => {
  expect([0, 0.004, 0.636, 1].map(percentText)).toEqual(['0%', '0%', '64%', '100%']);
});

it('a number has the separators of its language', () => {
  expect([0, 2.5, 7_679, -4].map(numberText)).toEqual(['0', '2.5', '7,679', '-4']);
});
