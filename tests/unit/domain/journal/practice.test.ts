import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_LINE_COUNTS,
  CARD_PRACTICES,
  FOUND_ANSWERS,
  GUIDED_PRACTICES,
  INTENTS,
  isWin,
  normaliseCardLines,
} from '../../../../lib/domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../../../lib/domain/journal/text-limits';

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

  it('of an aim are one of the known answers', () => {
    for (const answer of FOUND_ANSWERS) expect(normaliseCardLines('aim', [answer])).toEqual([answer]);
    expect(normaliseCardLines('aim', ['find'])).toBeNull();
    expect(normaliseCardLines('aim', ['yes', 'partly'])).toBeNull();
  });

  it('are cut at the limit', () => {
    const longest = 'a'.repeat(MAX_CARD_LINE_LENGTH);
    expect(normaliseCardLines('notice', [` ${longest}b`])).toEqual([longest]);
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

it('a win is an entry of wins or of the own path, and no other', () => {
  const practices = [...GUIDED_PRACTICES, ...CARD_PRACTICES];
  expect(new Set(practices.filter((practice) => isWin({ practice })))).toEqual(new Set(['wins', 'ownPath']));
});
