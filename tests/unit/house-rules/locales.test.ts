import { describe, expect, it } from 'vitest';
import { catalogueOf, faultsOf, languages } from './catalogue';

describe('the check of a language', () => {
  const english = {
    language: { message: 'en' },
    direction: { message: 'ltr' },
    greeting: { message: 'Good day, $1' },
    nudge_notice_1: { message: 'A breath first' },
  };
  const german = { ...english, language: { message: 'de' } };

  it('accepts a language with the same keys and placeholders', () => {
    expect(faultsOf('de', { ...german, greeting: { message: 'Guten Tag, $1' } }, english)).toEqual([]);
  });

  it.each([
    ['a missing key', { ...german, greeting: null }, 'greeting is missing'],
    ['an unknown key', { ...german, farewell: { message: 'Bye' } }, 'farewell is not an English key'],
    ['another language', { ...german, language: { message: 'fr' } }, 'language is not de'],
    [
      'an unknown direction',
      { ...german, direction: { message: 'down' } },
      'direction is neither ltr nor rtl',
    ],
    [
      'a missing placeholder',
      { ...german, greeting: { message: 'Tag' } },
      'greeting does not have 1 placeholders',
    ],
    ['a skipped placeholder', { ...german, greeting: { message: 'Tag $2' } }, 'greeting skips a placeholder'],
    ['an empty text', { ...german, greeting: { message: ' ' } }, 'greeting is empty'],
    ['markup', { ...german, greeting: { message: '<b>$1</b>' } }, 'markup'],
    [
      'a long nudge',
      { ...german, nudge_notice_1: { message: 'a'.repeat(141) } },
      'nudge_notice_1 is too long',
    ],
  ])('reports %s', (_, catalogue, fault) => {
    const present = Object.entries(catalogue).flatMap(([key, message]) => (message ? [[key, message]] : []));
    expect(faultsOf('de', Object.fromEntries(present), english).join('\n')).toContain(fault);
  });
});

describe('every language', () => {
  it('includes English', () => {
    expect(languages()).toContain('en');
  });

  it.each(languages())('is complete and well-formed: %s', (language) => {
    expect(faultsOf(language, catalogueOf(language), catalogueOf('en'))).toEqual([]);
  });
});
