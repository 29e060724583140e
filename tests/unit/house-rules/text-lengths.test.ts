import { describe, expect, it } from 'vitest';
import { catalogueLanguages, readCatalogue } from '../../../build/catalogue-files';
import { tooLong } from './text-lengths';

const NOTES = {
  appDescription: 'In the list of extensions.',
  nudge_notice_1: 'A sentence.',
  cardKeep: 'Small button on the nudge card: keeps a line.',
  cardNotice: 'In the field on a nudge card.',
  cardWhyPassive: 'A reason on the nudge card.',
  logOptions: 'Button at the end of the page.',
  optionsHint: 'Hint beside the export button.',
};
const textsOf = (length: number) =>
  Object.fromEntries(
    Object.entries(NOTES).map(([key, description]) => [key, { message: 'ä'.repeat(length), description }]),
  );

describe('the check of lengths', () => {
  it('knows how much room a nudge, a card’s buttons, fields and lines, and other buttons have', () => {
    const room = (length: number) => tooLong(textsOf(length), textsOf(1)).map((line) => line.split(' ')[0]);
    expect(room(32)).toEqual([]);
    expect(room(45)).toEqual(['cardKeep']);
    expect(room(66)).toEqual(['cardKeep', 'cardNotice']);
    expect(room(110)).toEqual(['cardKeep', 'cardNotice', 'logOptions']);
    expect(room(132)).not.toContain('appDescription');
    expect(room(141)).toEqual(Object.keys(NOTES).slice(0, -1));
  });

  it('counts the longest form of a text, and a place as one character', () => {
    const english = { cardFewer: { message: 'Fewer', description: 'Small button on the nudge card.' } };
    const text = (words: string) => ({
      cardFewer: { message: `{count, plural, one {# {aVeryLongNameOfAPlace} x} other {# ${words}}}` },
    });
    expect(tooLong(text('w'.repeat(30)), english)).toEqual([]);
    expect(tooLong(text('w'.repeat(31)), english)).toEqual([
      'cardFewer has 33 characters; there is room for 32',
    ]);
  });

  it('finds what is pressed by its note for translators', () => {
    const english = readCatalogue('en');
    const padded = Object.fromEntries(
      Object.entries(english).map(([key, entry]) => [key, { ...entry, message: 'x'.repeat(200) }]),
    );
    expect(tooLong(padded, english).length).toBeGreaterThan(150);
  });
});

describe('every language', () => {
  it.each(catalogueLanguages())('fits its buttons and cards: %s', (language) => {
    expect(tooLong(readCatalogue(language), readCatalogue('en'))).toEqual([]);
  });
});
