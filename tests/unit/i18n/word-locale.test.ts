import { describe, expect, it } from 'vitest';
import { wordLocale } from '../../../lib/i18n/word-locale';

const listed = (language: string, browserLocale: string) =>
  new Intl.ListFormat(wordLocale(language, browserLocale)).format(['a', 'b', 'c']);

describe('the locale of words among texts', () => {
  it.each([
    ['en', 'en-GB'],
    ['de', 'de-CH'],
    ['zh-Hant', 'zh-Hant-HK'],
    ['pt-BR', 'pt-PT'],
  ])('is the browser’s for texts in %s in a browser set to %s', (language, browserLocale) => {
    expect(wordLocale(language, browserLocale)).toBe(browserLocale);
  });

  it('is the language of the texts in a browser of another language, with its region, clock and digits', () => {
    expect(wordLocale('de', 'en-GB')).toBe('de-GB-u-hc-h23-nu-latn');
    expect(wordLocale('en', 'ar-EG')).toBe('en-EG-u-hc-h12-nu-arab');
    expect(wordLocale('pt-BR', 'en-US')).toBe('pt-BR-u-hc-h12-nu-latn');
  });

  it('is another one in a browser that writes the same language in another script', () => {
    expect(new Intl.Locale(wordLocale('sr-Latn', 'sr-Cyrl-RS')).script).toBe('Latn');
  });

  it('joins lists as people of that language do there', () => {
    expect(listed('en', 'en-US')).toBe('a, b, and c');
    expect(listed('en', 'en-GB')).toBe('a, b and c');
    expect(listed('en', 'de-DE')).toBe('a, b and c');
    expect(listed('de', 'en-US')).toBe('a, b und c');
  });
});
