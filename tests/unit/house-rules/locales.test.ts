import { describe, expect, it } from 'vitest';
import { catalogueLanguages, readCatalogue } from '../../../build/catalogue-files';
import { MADE_UP_LANGUAGES } from '../../../build/made-up-languages';
import { faultsOf } from './catalogue';

describe('the check of a language', () => {
  const english = {
    language: { message: 'en' },
    direction: { message: 'ltr' },
    greeting: { message: 'Good day, {name}' },
    sites: { message: '{count, plural, one {# site on {day}} other {# sites on {day}}}' },
    nudge_notice_1: { message: 'A breath first' },
  };
  const polish = {
    ...english,
    language: { message: 'pl' },
    sites: { message: '{count, plural, one {# a {day}} few {# b {day}} many {# c {day}} other {# d {day}}}' },
  };

  it('accepts a language with the same keys and places, and the plural forms that it needs', () => {
    expect(faultsOf('pl', { ...polish, greeting: { message: '{name}!' } }, english)).toEqual([]);
  });

  const sites = (message: string) => ({ ...polish, sites: { message } });

  it.each([
    ['a missing key', { ...polish, greeting: null }, 'greeting is missing'],
    ['an unknown key', { ...polish, farewell: { message: 'Bye' } }, 'farewell is not an English key'],
    ['another language', { ...polish, language: { message: 'fr' } }, 'language is not pl'],
    [
      'an unknown direction',
      { ...polish, direction: { message: 'down' } },
      'direction is neither ltr nor rtl',
    ],
    ['a missing place', { ...polish, greeting: { message: 'Tag' } }, 'greeting has not the places {name'],
    ['another place', { ...polish, greeting: { message: 'Tag {day}' } }, 'greeting has not the places {name'],
    ['a place without a name', { ...polish, greeting: { message: '{name} $1' } }, 'without a name'],
    ['a brace left open', { ...polish, greeting: { message: 'Tag {name' } }, 'is not ICU MessageFormat'],
    [
      'a missing plural form',
      sites('{count, plural, one {# a {day}} other {# d {day}}}'),
      'has no form for few',
    ],
    [
      'a plural form that the language has not',
      sites(polish.sites.message.replace('other', 'two {# {day}} other')),
      'has a form that the language has not: two',
    ],
    [
      'a form that leaves something out',
      sites(polish.sites.message.replace('b {day}', 'b')),
      'leaves something out for few',
    ],
    ['an empty text', { ...polish, greeting: { message: ' ' } }, 'greeting is empty'],
    ['markup', { ...polish, greeting: { message: '<b>{name}</b>' } }, 'markup'],
  ])('reports %s', (_, catalogue, fault) => {
    const present = Object.entries(catalogue).flatMap(([key, message]) => (message ? [[key, message]] : []));
    expect(faultsOf('pl', Object.fromEntries(present), english).join('\n')).toContain(fault);
  });
});

describe('every language', () => {
  it('includes English', () => {
    expect(catalogueLanguages()).toContain('en');
  });

  it.each(catalogueLanguages())('is complete and well-formed: %s', (language) => {
    expect(faultsOf(language, readCatalogue(language), readCatalogue('en'))).toEqual([]);
  });

  it.each(Object.entries(MADE_UP_LANGUAGES))('has the keys and places of English: %s', (_, madeUp) => {
    const english = readCatalogue('en');
    // Both have English plural forms.
    expect(faultsOf('en', { ...madeUp(english), language: { message: 'en' } }, english)).toEqual([]);
  });
});
