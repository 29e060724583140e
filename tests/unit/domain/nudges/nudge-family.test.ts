import { describe, expect, it } from 'vitest';
import { CARD_LINE_COUNTS, CARD_PRACTICES } from '../../../../lib/domain/journal/practice';
import { NUDGE_SENTENCES } from '../../../../lib/domain/nudges/nudge';
import {
  definitionOf,
  NUDGE_FAMILIES,
  practiceForSentence,
} from '../../../../lib/domain/nudges/nudge-family';

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
      gratitude_8: null,
      intent_8: null,
      breathe_1: 'breathe',
      breathe_3: null,
      intent_2: null,
      intent_3: null,
      notice_4: null,
      ownPath_2: null,
      reframe_3: 'reframe',
      reframe_4: null,
      connect_1: 'reachOut',
      ownPath_1: 'ownPath',
      intent_1: 'intent',
      perspective_1: null,
      selfCompassion_1: null,
      uncertainty_1: null,
    });
    expect(pairs.filter(([, practice]) => practice === 'gladFor')).toHaveLength(1);
    // An aim is asked about without a sentence.
    expect(new Set([...Object.values(practices), 'aim', null])).toEqual(new Set([...CARD_PRACTICES, null]));
  });

  it('of the person’s own is that of the family they chose', () => {
    expect(practiceForSentence({ family: 'gratitude', number: 0 })).toBe('gratitude');
    expect(practiceForSentence({ family: 'perspective', number: 0 })).toBeNull();
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

it('the gentle families are those that ask for no new view and no thanks', () => {
  const gentle = NUDGE_FAMILIES.filter((family) => definitionOf(family).isGentle);
  expect(gentle).toEqual(['selfCompassion', 'connect', 'breathe']);
});
