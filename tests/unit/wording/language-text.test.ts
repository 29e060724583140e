import { expect, it } from 'vitest';
import { languageName } from '../../../lib/wording/language-text';

it('a language is named in itself, whatever the language of the page', () => {
  expect(['en', 'de', 'pt-BR', 'ar'].map(languageName)).toEqual([
    ...['English', 'Deutsch', 'português (Brasil)', 'العربية'],
  ]);
});
