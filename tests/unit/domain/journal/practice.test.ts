import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_PRACTICES,
  INTENTS,
  LINES_OF,
  LONGEST_LINE,
  linesToKeep,
  practiceOf,
} from '../../../../lib/domain/journal/practice';
import { NUDGE_SENTENCES } from '../../../../lib/domain/nudges/nudge';

describe('the practice beside a sentence', () => {
  it('is that of its family, but for the one that asks what one is glad of for another', () => {
    const pairs = NUDGE_SENTENCES.map((one) => [`${one.family}_${one.number}`, practiceOf(one)] as const);
    const practices = Object.fromEntries(pairs);
    expect(practices).toMatchObject({
      notice_1: 'notice',
      gratitude_1: 'gratitude',
      gratitude_3: 'gladFor',
      breathe_1: 'breathe',
      breathe_3: null,
      intent_2: null,
      intent_3: 'ownPath',
      reframe_4: 'reframe',
      connect_2: 'reachOut',
      ownPath_1: 'ownPath',
      intent_1: 'intent',
      perspective_1: null,
      selfCompassion_1: null,
      uncertainty_1: null,
    });
    expect(pairs.filter(([, practice]) => practice === 'gladFor')).toHaveLength(1);
    expect(new Set(Object.values(practices)).size).toBe(CARD_PRACTICES.length + 1);
  });

  it('of the words of a person is that of the family they chose', () => {
    expect(practiceOf({ family: 'gratitude', number: 0, own: 'id' })).toBe('gratitude');
    expect(practiceOf({ family: 'perspective', number: 0, own: 'id' })).toBeNull();
  });

  it('never asks for a label and a new view in one: a label is one line, two lines are a reframe alone', () => {
    for (const sentence of NUDGE_SENTENCES) {
      const practice = practiceOf(sentence);
      if (practice === 'notice') expect(sentence.family).toBe('notice');
      if (practice === 'reframe') expect(sentence.family).toBe('reframe');
    }
    expect(LINES_OF.notice).toBe(1);
    expect(CARD_PRACTICES.filter((practice) => LINES_OF[practice] > 1)).toEqual(['reframe']);
  });
});

describe('lines', () => {
  it('are kept trimmed, in their order', () => {
    expect(linesToKeep('reframe', [' I am behind. ', '\tI am on my own way.'])).toEqual([
      'I am behind.',
      'I am on my own way.',
    ]);
    expect(linesToKeep('notice', ['envy'])).toEqual(['envy']);
  });

  it('are kept when one of them says something', () => {
    expect(linesToKeep('reframe', ['I am behind.', ' '])).toEqual(['I am behind.', '']);
    expect(linesToKeep('reframe', ['I am behind.'])).toEqual(['I am behind.']);
  });

  it('that say nothing are not kept', () => {
    expect(linesToKeep('reframe', [' ', ''])).toBeNull();
    expect(linesToKeep('notice', [])).toBeNull();
  });

  it('are no more than were asked for', () => {
    expect(linesToKeep('gratitude', ['rain', 'soup'])).toBeNull();
    expect(linesToKeep('breathe', ['in'])).toBeNull();
  });

  it('of an intent are one of its names', () => {
    for (const intent of INTENTS) expect(linesToKeep('intent', [intent])).toEqual([intent]);
    expect(linesToKeep('intent', ['to look around'])).toBeNull();
  });

  it('hold: whatever is written, at most as much is kept as a card asks for, and it says something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CARD_PRACTICES),
        fc.array(fc.string({ maxLength: 400 }), { maxLength: 3 }),
        (practice, lines) => {
          const kept = linesToKeep(practice, lines);
          if (!kept) return;
          expect(kept.length).toBeLessThanOrEqual(LINES_OF[practice]);
          for (const line of kept) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
          expect(kept.join('')).not.toBe('');
          expect(linesToKeep(practice, kept)?.join()).toBe(kept.map((line) => line.trim()).join());
        },
      ),
    );
  });
});
