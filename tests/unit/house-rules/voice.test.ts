import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../build/catalogue-files';
import { filesUnder, textOf } from './sources';
import { faulty, readEachForm } from './text-rules';

const MESSAGES = readCatalogue('en');
const TEXTS = readEachForm(MESSAGES);

/** Turns that nobody would say to a friend. */
const TRANSLATED = [
  /\bbesides?\b/i,
  /\b(stands?|holds?)\b/i,
  /\btold from\b/i,
  /\bby chance\b/i,
  /\bthe middle one\b/i,
  /\bbecame of\b/i,
  /\bof (yours|ours|mine)\b/i,
  /\bafresh\b/i,
  /\bfull(er|est)\b/i,
  /\bthere (was|were) (time|nudges?|check-ins?)\b/i,
  /\b(upon|whilst|thus|hence|shall|therein|thereof)\b/i,
  /, for (they|it|he|she|there) (is|are|was|were|has|have|had|may|can)\b/i,
];

/** Names of what has another name: a visit, a nudge that is skipped at random, the median, and the turn of a page. */
const OLD_NAMES = [
  /\bsittings?\b/i,
  /\bwith(held|holds?|holding)\b/i,
  /\bmedian\b/i,
  /\b(earlier|later) (day|week|month|year)$/i,
  /\bmoments? (at which|when|for) (a )?nudges?\b/i,
  /^kept\b/i,
];

/** Nudges are shown, skipped, faded or paused. They have no will. */
const NUDGES_WITH_A_WILL =
  /\b(nudges?|cards?|sentences?) (that )?(come|comes|came|rest|rests|rested|wake|wakes|stays? away|stayed away|keeps? away)\b|\bwake (the )?nudges?\b/i;

describe('the voice of the English texts', () => {
  it('has no turn that reads as if translated', () => {
    expect(faulty(TEXTS, (text) => TRANSLATED.some((turn) => turn.test(text)))).toEqual([]);
  });

  it('has one name for a thing', () => {
    expect(faulty(TEXTS, (text) => OLD_NAMES.some((name) => name.test(text)))).toEqual([]);
  });

  it('lets nudges be shown, skipped or paused, and never come, rest, wake or stay away', () => {
    expect(faulty(TEXTS, (text) => NUDGES_WITH_A_WILL.test(text))).toEqual([]);
  });

  it('says hours and minutes without a comma', () => {
    expect(faulty(TEXTS, (text) => /\b(h|hours?|…), (\d|…) ?(min|minutes?)\b/.test(text))).toEqual([]);
  });

  it('says "Keep" on the button that stores what was written, and "Saved." once it is stored', () => {
    const keys = Object.keys(MESSAGES);
    const named = (ending: RegExp) => keys.filter((key) => ending.test(key));
    const buttons = named(
      /^(checkIn|planTurn|question|own|practice|keptWords|card|alternatives|followUp)Keep$/,
    );
    expect(buttons).toHaveLength(9);
    expect(buttons.filter((key) => MESSAGES[key]?.message !== 'Keep')).toEqual([]);
    const said = named(/^(checkIn|plan|planTurn|question|practice|card|alternatives)Kept$/);
    expect(said).toHaveLength(7);
    expect(said.filter((key) => !MESSAGES[key]?.message.startsWith('Saved.'))).toEqual([]);
  });

  it('is the voice of notes for translators as well', () => {
    const notes = Object.entries(MESSAGES).map(([key, { description = '' }]) => ({
      key,
      // What is quoted is a text, and what is in braces a name.
      text: description.replaceAll(/\{\w+\}|“[^”]*”|"[^"]*"/g, ''),
    }));
    const isArchaic = (text: string) =>
      [
        ...TRANSLATED,
        /\bsittings?\b/i,
        NUDGES_WITH_A_WILL,
        /\bone (is|was|wants|feels|looks|came|had)\b/,
      ].some((turn) => turn.test(text));
    expect(faulty(notes, isArchaic)).toEqual([]);
  });

  it('is the voice of the texts in the stores as well', () => {
    const paragraphs = [...filesUnder('docs/store', ['.md']), 'CHANGELOG.md'].flatMap((file) =>
      textOf(file)
        .split(/\n{2,}/)
        .map((text) => ({ key: file, text: text.replaceAll(/`[^`]*`/g, '') })),
    );
    expect(paragraphs.length).toBeGreaterThan(40);
    const isOff = (text: string) => [...TRANSLATED, NUDGES_WITH_A_WILL].some((turn) => turn.test(text));
    expect(faulty(paragraphs, isOff)).toEqual([]);
  });
});
