import { expect, it } from 'vitest';
import { REFERENCES } from '../../../lib/domain/learn/references';
import { studySizeText } from '../../../lib/wording/reference-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('the size of a study lists what is known, and is empty when nothing is', () => {
  expect(studySizeText(REFERENCES.mcComb2023)).toBe('48 papers and 7,679 people');
  expect(studySizeText(REFERENCES.burke2020)).toBe('37,729 people and 18 countries');
  expect(studySizeText(REFERENCES.arad2023)).toBe('');
});
