import { describe, expect, it } from 'vitest';
import { compiledCatalogue } from '../../../build/compiled-catalogue';
import { parameterTypes } from '../../../build/message-parameters';

const compiled = (message: string, language = 'en') => compiledCatalogue(language, { sample: { message } });

describe('a compiled catalogue', () => {
  it('imports nothing, so that it is one file', () => {
    expect(compiled('{count, plural, one {#} other {{kind, select, a {b} other {c}}}}')).not.toMatch(
      /\bimport\b/,
    );
  });

  it.each([
    ['a brace left open', 'Hello {name'],
    ['a plural form that the language has not', '{count, plural, one {#} few {#} other {#}}'],
    ['a date, which the person’s locale would not reach', '{day, date}'],
    ['a number with a format of its own', '{count, number, percent}'],
  ])('is not made of %s', (_, message) => {
    expect(() => compiled(message)).toThrow();
  });
});

describe('the types of what is filled in', () => {
  it('are numbers for counts, and texts for everything else, in each plural form', () => {
    const english = {
      plain: { message: 'Nothing' },
      sample: { message: '{count, plural, one {# at {site}} other {# at {site}}} on {day}' },
    };
    const types = parameterTypes(english);
    expect(types).toContain('  plain: {};');
    expect(types).toContain(
      '  sample: { readonly count: number; readonly site: string; readonly day: string };',
    );
  });
});
