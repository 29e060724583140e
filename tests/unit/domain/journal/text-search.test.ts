import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findsText, foldText, narrowedBy, textMatcher } from '../../../../lib/domain/journal/text-search';

describe('a search', () => {
  it.each([
    ['omer', 'Soup with Ömer'],
    ['ÖMER', 'soup with omer'],
    ['istanbul', 'İstanbul'],
    ['ISPARTA', 'ısparta'],
    ['strasse', 'die Straße am Fluss'],
    ['lodz', 'Łódź'],
    ['fi', 'the ﬁrst snow'],
    ['ПЁТР', 'петр'],
    ['한국', '한국어'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('for %s finds “%s”', (query, text) => {
    expect(textMatcher(query)(foldText(text))).toBe(true);
  });

  it('finds texts that contain all of its words, in any order and across lines', () => {
    const fits = textMatcher('  river   dog ');
    expect(fits(foldText('The dog ran ahead\nalong the river'))).toBe(true);
    expect(fits(foldText('The dog ran ahead'))).toBe(false);
  });

  it('for an empty query finds everything', () => {
    expect(textMatcher(' ')('')).toBe(true);
  });

  it('gives no special meaning to any character', () => {
    expect(textMatcher('.*')('anything')).toBe(false);
    expect(textMatcher('(')('a (small) thing')).toBe(true);
  });

  it('finds a text by any part of it, in any Unicode normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const part = text.slice(a % (text.length + 1)).slice(0, 1 + (b % 5));
        fc.pre(text.isWellFormed() && part.isWellFormed());
        for (const written of [part, part.normalize('NFD'), part.normalize('NFC')]) {
          expect(textMatcher(written)(foldText(text))).toBe(true);
        }
      }),
    );
  });

  it('folds a text only once: folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('a search among items', () => {
  const namesOf = (name: string) => [name];

  it('leaves those that it finds, and all when it finds none or nothing is looked for', () => {
    const sites = ['Instagram', 'Reddit', 'X'];
    expect(narrowedBy('redd', sites, namesOf)).toEqual(['Reddit']);
    expect(narrowedBy('bicycle', sites, namesOf)).toEqual(sites);
    expect(narrowedBy(' ', sites, namesOf)).toEqual(sites);
  });

  it('takes all texts of an item together', () => {
    expect(findsText('omer bread', ['Ömer', 'fresh bread'])).toBe(true);
    expect(findsText('omer soup', ['Ömer', 'fresh bread'])).toBe(false);
  });
});
