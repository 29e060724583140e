import { CATALOGUES } from 'virtual:page-catalogues';
import { afterAll, beforeAll } from 'vitest';
import { fallSilent, speak } from '../../lib/i18n/translate';

/** Makes the texts of the extension those of a language, for the tests of a file. */
function useTextsOf(language: string, browserLocale: string): void {
  beforeAll(async () => {
    const catalogue = await CATALOGUES[language]?.();
    if (catalogue) speak(catalogue, browserLocale);
  });
  afterAll(fallSilent);
}

/** Makes the texts of the extension English, and dates and numbers American, for the tests of a file. */
export const useEnglishTexts = (): void => useTextsOf('en', 'en-US');

/**
 * A text with plain spaces: formats use narrow and non-breaking ones in places that depend on the runtime's version.
 */
export const withPlainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
