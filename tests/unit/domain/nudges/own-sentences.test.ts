import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_FROM_LENGTH,
  MAX_OWN_SENTENCES,
  MAX_SENTENCE_LENGTH,
  type OwnSentence,
} from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import {
  addOwnCopy,
  addOwnSentence,
  editOwnSentence,
  erasedSentence,
  eraseOwnSentence,
  normaliseSentence,
  restoreOwnSentence,
  sentenceFault,
  sentenceFrom,
  switchFamily,
  switchSentence,
} from '../../../../lib/domain/nudges/own-sentences';
import { sentencesOn } from '../../../../lib/domain/nudges/sentence-choice';

const NONE = { familiesOff: [], sentencesOff: [], ownSentences: [] };
const own = (id: string, text = 'A line.'): OwnSentence => ({ id, family: 'ownPath', text });

const sentenceSettings = fc
  .record({
    familiesOff: fc.subarray([...NUDGE_FAMILIES]),
    ownSentences: fc.uniqueArray(
      fc.record({ id: fc.uuid(), family: fc.constantFrom(...NUDGE_FAMILIES), text: fc.string() }),
      {
        selector: ({ id }) => id,
        minLength: 1,
      },
    ),
  })
  .chain((some) =>
    fc
      .subarray(some.ownSentences.map(({ id }) => id))
      .map((off) => ({ ...some, sentencesOff: ['notice_1', ...off] })),
  );

describe('a sentence of the person’s own', () => {
  it('is stored on one line, without blanks at its ends', () => {
    expect(normaliseSentence('  two\n\tlines \u0000 here ')).toBe('two lines here');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseSentence(text)).toBe(normaliseSentence(normaliseSentence(text)));
        expect(normaliseSentence(text)).not.toMatch(/[\n\r\t]|^ | $/);
      }),
    );
  });

  it('is empty when nothing of it can be seen, whatever characters it has', () => {
    for (const text of [
      '',
      ' \u00a0\u3000',
      '\u200b\u200d',
      '\u202e\u2066',
      '\ufe0f',
      '\u3164',
      '\u00ad\n',
    ]) {
      expect(normaliseSentence(text), JSON.stringify(text)).toBe('');
      expect(sentenceFault({ text }, 0)).toBe('empty');
    }
    for (const text of ['.', '👩‍👩‍👧', 'שלום', '茶', 'क्षि', '\u202eabc']) {
      expect(normaliseSentence(text)).toBe(text);
    }
  });

  it('must not be empty, longer than a card takes, or one too many', () => {
    expect(sentenceFault({ text: ' \n ' }, 0)).toBe('empty');
    expect(sentenceFault({ text: 'x'.repeat(MAX_SENTENCE_LENGTH) }, 0)).toBeNull();
    expect(sentenceFault({ text: `  ${'x'.repeat(MAX_SENTENCE_LENGTH)}  ` }, 0)).toBeNull();
    expect(sentenceFault({ text: 'x'.repeat(MAX_SENTENCE_LENGTH + 1) }, 0)).toBe('tooLong');
    expect(sentenceFault({ text: 'x' }, MAX_OWN_SENTENCES - 1)).toBeNull();
    expect(sentenceFault({ text: 'x' }, MAX_OWN_SENTENCES)).toBe('tooMany');
  });

  it('may say whose words it is, in a name that is not too long', () => {
    const from = 'x'.repeat(MAX_FROM_LENGTH);
    expect(sentenceFault({ text: 'x', from: `  ${from}\n` }, 0)).toBeNull();
    expect(sentenceFault({ text: 'x', from: `${from}x` }, 0)).toBe('fromTooLong');
    const added = addOwnSentence(NONE, { ...own('a'), from: ' Ines\nM. ' }).ownSentences;
    expect(added).toEqual([{ ...own('a'), from: 'Ines M.' }]);
    expect(sentenceFrom({ own: 'a' }, added)).toBe('Ines M.');
    expect(sentenceFrom({ own: 'b' }, added)).toBeUndefined();
    expect(sentenceFrom({}, added)).toBeUndefined();
    const edited = editOwnSentence({ ...NONE, ownSentences: added }, { ...own('a'), from: '\u200b' });
    expect(edited.ownSentences).toEqual([own('a')]);
  });

  it('can be chosen until it or its family is turned off', () => {
    const added = { ...NONE, ...addOwnSentence(NONE, own('a', '  A line. ')) };
    expect(added.ownSentences).toEqual([own('a')]);
    const mine = { family: 'ownPath', number: 0, own: 'a' } as const;
    expect(sentencesOn(added)).toContainEqual(mine);
    expect(sentencesOn({ ...added, ...switchSentence(added, mine, false) })).not.toContainEqual(mine);
    expect(sentencesOn({ ...added, ...switchFamily(added, 'ownPath', false) })).not.toContainEqual(mine);
  });

  it('can be edited, but not after it was erased', () => {
    const settings = { ...NONE, ownSentences: [own('a'), own('b')] };
    expect(editOwnSentence(settings, own('b', 'New. ')).ownSentences).toEqual([own('a'), own('b', 'New.')]);
    expect(editOwnSentence(settings, own('c', 'New.')).ownSentences).toEqual(settings.ownSentences);
  });

  it('can be restored exactly after it was erased', () => {
    fc.assert(
      fc.property(sentenceSettings, fc.nat(), (settings, pick) => {
        const { id } = settings.ownSentences[pick % settings.ownSentences.length] as OwnSentence;
        const erased = erasedSentence(settings, id);
        const after = { ...settings, ...eraseOwnSentence(settings, id) };
        expect(after.ownSentences.some((one) => one.id === id) || after.sentencesOff.includes(id)).toBe(
          false,
        );
        expect(erasedSentence(after, id)).toBeUndefined();
        const back = { ...after, ...(erased && restoreOwnSentence(after, erased)) };
        expect(back.ownSentences).toEqual(settings.ownSentences);
        expect([...back.sentencesOff].sort()).toEqual([...settings.sentencesOff].sort());
        // Restoring it once more, as from a second tab, does not add it twice.
        expect(erased && restoreOwnSentence(back, erased).ownSentences).toEqual(settings.ownSentences);
      }),
    );
  });
});

describe('a built-in sentence', () => {
  it('is turned off when the person adds their own copy of it', () => {
    const original = { family: 'notice', number: 1 } as const;
    const after = { ...NONE, ...addOwnCopy(NONE, original, own('a')) };
    expect(after).toEqual({ familiesOff: [], sentencesOff: ['notice_1'], ownSentences: [own('a')] });
    expect(sentencesOn(after)).not.toContainEqual(original);
  });

  it('is on or off as it was last switched', () => {
    const sentence = { family: 'notice', number: 1 } as const;
    const off = { ...NONE, ...switchSentence(NONE, sentence, false) };
    expect({ ...off, ...switchSentence(off, sentence, false) }.sentencesOff).toEqual(['notice_1']);
    expect({ ...off, ...switchSentence(off, sentence, true) }.sentencesOff).toEqual([]);
  });
});
