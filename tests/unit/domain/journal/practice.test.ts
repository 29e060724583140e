import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_LINE_COUNTS,
  CARD_PRACTICES,
  INTENTS,
  normaliseCardLines,
  practiceForSentence,
} from '../../../../lib/domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../../../lib/domain/journal/text-limits';
import { NUDGE_SENTENCES } from '../../../../lib/domain/nudges/nudge';

describe('the practice of a sentence', () => {
  it('is that of its family, except for a few sentences', () => {
    const pairs = NUDGE_SENTENCES.map(
      (one) => [`${one.family}_${one.number}`, practiceForSentence(one)] as const,
    );
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

  it('of the person’s own is that of the family they chose', () => {
    expect(practiceForSentence({ family: 'gratitude', number: 0, own: 'id' })).toBe('gratitude');
    expect(practiceForSentence({ family: 'perspective', number: 0, own: 'id' })).toBeNull();
  });

  it('never asks for a label and a reframe at once: a label has one line, and only a reframe has two', () => {
    for (const sentence of NUDGE_SENTENCES) {
      const practice = practiceForSentence(sentence);
      if (practice === 'notice') expect(sentence.family).toBe('notice');
      if (practice === 'reframe') expect(sentence.family).toBe('reframe');
    }
    expect(CARD_LINE_COUNTS.notice).toBe(1);
    expect(CARD_PRACTICES.filter((practice) => CARD_LINE_COUNTS[practice] > 1)).toEqual(['reframe']);
  });
});

describe('the lines of a card', () => {
  it('are saved trimmed, in their order', () => {
    expect(normaliseCardLines('reframe', [' I am behind. ', '\tI am on my own way.'])).toEqual([
      'I am behind.',
      'I am on my own way.',
    ]);
    expect(normaliseCardLines('notice', ['envy'])).toEqual(['envy']);
  });

  it('are saved when at least one is not blank', () => {
    expect(normaliseCardLines('reframe', ['I am behind.', ' '])).toEqual(['I am behind.', '']);
    expect(normaliseCardLines('reframe', ['I am behind.'])).toEqual(['I am behind.']);
  });

  it('are not saved when all are blank', () => {
    expect(normaliseCardLines('reframe', [' ', ''])).toBeNull();
    expect(normaliseCardLines('notice', [])).toBeNull();
  });

  it('are not saved when there are more than were asked for', () => {
    expect(normaliseCardLines('gratitude', ['rain', 'soup'])).toBeNull();
    expect(normaliseCardLines('breathe', ['in'])).toBeNull();
  });

  it('of an intent are one of the known intents', () => {
    for (const intent of INTENTS) expect(normaliseCardLines('intent', [intent])).toEqual([intent]);
    expect(normaliseCardLines('intent', ['to look around'])).toBeNull();
  });

  it('are within the limits and not all blank, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CARD_PRACTICES),
        fc.array(fc.string({ maxLength: 400 }), { maxLength: 3 }),
        (practice, lines) => {
          const saved = normaliseCardLines(practice, lines);
          if (!saved) return;
          expect(saved.length).toBeLessThanOrEqual(CARD_LINE_COUNTS[practice]);
          for (const line of saved) expect(line.length).toBeLessThanOrEqual(MAX_CARD_LINE_LENGTH);
          expect(saved.join('')).not.toBe('');
          expect(normaliseCardLines(practice, saved)?.join()).toBe(saved.map((line) => line.trim()).join());
        },
      ),
    );
  });
});
