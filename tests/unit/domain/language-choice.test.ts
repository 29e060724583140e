import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/domain/language-choice';

const AVAILABLE = ['en', 'de', 'pt-BR', 'zh-Hant'];

describe('the language of the texts', () => {
  it.each([
    ['de', ['pl'], 'de'],
    ['browser', ['pl', 'de', 'en'], 'de'],
    ['browser', ['de-AT-1996'], 'de'],
    ['browser', ['zh-Hant-TW'], 'zh-Hant'],
    ['browser', ['pt-BR', 'en'], 'pt-BR'],
    ['browser', ['pt', 'pl'], 'en'],
    ['browser', [], 'en'],
    ['a language of a newer version', ['de'], 'de'],
    ['', ['pl'], 'en'],
  ])('for the choice “%s” in a browser of %s is %s', (choice, wanted, language) => {
    expect(languageFor(choice, wanted, AVAILABLE)).toBe(language);
  });
});
