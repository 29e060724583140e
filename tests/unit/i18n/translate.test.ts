import { afterEach, describe, expect, it } from 'vitest';
import { direction, fallSilent, language, speak, t, writtenLocale } from '../../../lib/i18n/translate';
import { madeCatalogue } from '../../builders/made-catalogue';

/** `t` for texts that only a test has. */
const text = t as unknown as (key: string, values?: object) => string;

const speakTexts = async (tag: string, texts: Record<string, string>, browserLocale = tag) =>
  speak(await madeCatalogue(tag, texts), browserLocale);

afterEach(fallSilent);

describe('a text', () => {
  it('is empty while there is no catalogue, and when the catalogue lacks it; it is never its key', async () => {
    expect(text('sample')).toBe('');
    await speakTexts('en', {});
    expect(text('sample')).toBe('');
  });

  it('has what is filled in at its places, as it was written', async () => {
    await speakTexts('en', { sample: '{day}: {site}' });
    expect(text('sample', { site: '$1 {day} <b>', day: '' })).toBe(': $1 {day} <b>');
  });

  it('takes the case that is chosen, or the other one', async () => {
    await speakTexts('en', { sample: '{kind, select, week {this week} other {then}}' });
    expect(['week', 'constructor'].map((kind) => text('sample', { kind }))).toEqual(['this week', 'then']);
  });

  it('comes with the language and the direction of its catalogue', async () => {
    await speakTexts('ar', { direction: 'rtl' });
    expect([language(), direction()]).toEqual(['ar', 'rtl']);
    await speakTexts('de', { direction: 'ltr' });
    expect([language(), direction()]).toEqual(['de', 'ltr']);
  });
});

describe('a text that depends on a count', () => {
  it('takes the plural form of its language', async () => {
    const polish = '{count, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}';
    await speakTexts('pl', { sample: polish });
    const said = [1, 3, 5, 1.5].map((count) => text('sample', { count }));
    expect(said).toEqual(['1 minuta', '3 minuty', '5 minut', '1,5 minuty']);
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `${form} {${form}}`).join(' ');
    await speakTexts('ar', { sample: `{count, plural, ${forms}}` });
    expect([0, 1, 2, 3, 11, 100].map((count) => text('sample', { count }))).toEqual([
      ...['zero', 'one', 'two', 'few', 'many', 'other'],
    ]);
  });

  it('takes the text for an exact count first', async () => {
    await speakTexts('en', { sample: '{count, plural, =1 {alone} one {#} other {#}}' });
    expect([1, 2].map((count) => text('sample', { count }))).toEqual(['alone', '2']);
  });

  it('writes the count as the browser does, whatever the language of the words', async () => {
    await speakTexts('de', { sample: '{count, plural, one {# Tag} other {# Tage}}' }, 'de-CH');
    expect(text('sample', { count: 12_345 })).toBe(`${new Intl.NumberFormat('de-CH').format(12_345)} Tage`);
    expect(writtenLocale()).toBe('de-CH');
  });
});
