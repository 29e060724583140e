import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, MOST_OWN_SENTENCES, type OwnSentence } from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import {
  erasedOf,
  normaliseSentence,
  sentenceFault,
  withCopy,
  withEdited,
  withFamily,
  withOwn,
  withoutOwn,
  withRestored,
  withSentence,
} from '../../../../lib/domain/nudges/own-sentences';
import { sentencesOn } from '../../../../lib/domain/nudges/sentence-choice';

const NONE = { familiesOff: [], sentencesOff: [], ownSentences: [] };
const own = (id: string, text = 'A line.'): OwnSentence => ({ id, family: 'ownPath', text });

const words = fc
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

describe('a sentence of one’s own', () => {
  it('is kept in one line without blanks at its ends', () => {
    expect(normaliseSentence('  two\n\tlines \u0000 here ')).toBe('two lines here');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseSentence(text)).toBe(normaliseSentence(normaliseSentence(text)));
        expect(normaliseSentence(text)).not.toMatch(/[\n\r\t]|^ | $/);
      }),
    );
  });

  it('says something, in no more characters than a card takes, and there is room for it', () => {
    expect(sentenceFault(' \n ', 0)).toBe('empty');
    expect(sentenceFault('x'.repeat(LONGEST_SENTENCE), 0)).toBeNull();
    expect(sentenceFault(`  ${'x'.repeat(LONGEST_SENTENCE)}  `, 0)).toBeNull();
    expect(sentenceFault('x'.repeat(LONGEST_SENTENCE + 1), 0)).toBe('tooLong');
    expect(sentenceFault('x', MOST_OWN_SENTENCES - 1)).toBeNull();
    expect(sentenceFault('x', MOST_OWN_SENTENCES)).toBe('tooMany');
  });

  it('takes turns with the others until it is off or its kind is', () => {
    const added = { ...NONE, ...withOwn(NONE, own('a', '  A line. ')) };
    expect(added.ownSentences).toEqual([own('a')]);
    const mine = { family: 'ownPath', number: 0, own: 'a' } as const;
    expect(sentencesOn(added)).toContainEqual(mine);
    expect(sentencesOn({ ...added, ...withSentence(added, mine, false) })).not.toContainEqual(mine);
    expect(sentencesOn({ ...added, ...withFamily(added, 'ownPath', false) })).not.toContainEqual(mine);
  });

  it('can be written anew, and stays gone once it is gone', () => {
    const settings = { ...NONE, ownSentences: [own('a'), own('b')] };
    expect(withEdited(settings, own('b', 'New. ')).ownSentences).toEqual([own('a'), own('b', 'New.')]);
    expect(withEdited(settings, own('c', 'New.')).ownSentences).toEqual(settings.ownSentences);
  });

  it('comes back as it was after it was erased', () => {
    fc.assert(
      fc.property(words, fc.nat(), (settings, pick) => {
        const { id } = settings.ownSentences[pick % settings.ownSentences.length] as OwnSentence;
        const erased = erasedOf(settings, id);
        const after = { ...settings, ...withoutOwn(settings, id) };
        expect(after.ownSentences.some((one) => one.id === id) || after.sentencesOff.includes(id)).toBe(
          false,
        );
        expect(erasedOf(after, id)).toBeUndefined();
        const back = { ...after, ...(erased && withRestored(after, erased)) };
        expect(back.ownSentences).toEqual(settings.ownSentences);
        expect([...back.sentencesOff].sort()).toEqual([...settings.sentencesOff].sort());
      }),
    );
  });
});

describe('a sentence of the house', () => {
  it('is off once an own copy of it is kept', () => {
    const copied = { family: 'notice', number: 1 } as const;
    const after = { ...NONE, ...withCopy(NONE, copied, own('a')) };
    expect(after).toEqual({ familiesOff: [], sentencesOff: ['notice_1'], ownSentences: [own('a')] });
    expect(sentencesOn(after)).not.toContainEqual(copied);
  });

  it('is on and off as it is switched, however often', () => {
    const sentence = { family: 'notice', number: 1 } as const;
    const off = { ...NONE, ...withSentence(NONE, sentence, false) };
    expect({ ...off, ...withSentence(off, sentence, false) }.sentencesOff).toEqual(['notice_1']);
    expect({ ...off, ...withSentence(off, sentence, true) }.sentencesOff).toEqual([]);
  });
});
