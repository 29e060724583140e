import { describe, expect, it } from 'vitest';
import {
  countOutcomes,
  NUDGE_OUTCOMES,
  NUDGE_SENTENCES,
  sentenceKey,
  wasAssignedToShow,
  wasShown,
} from '../../../../lib/domain/nudges/nudge';
import { definitionOf, NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';

it('the built-in sentences are those of every family, numbered from 1', () => {
  const names = NUDGE_SENTENCES.map(({ family, number }) => `${family}_${number}`);
  expect(new Set(names).size).toBe(names.length);
  for (const family of NUDGE_FAMILIES) {
    const numbers = NUDGE_SENTENCES.filter((sentence) => sentence.family === family).map(
      ({ number }) => number,
    );
    const count = definitionOf(family).sentenceCount;
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  }
});

it('the key of a sentence is its family and number, or the id of what the person wrote', () => {
  expect(sentenceKey({ family: 'breathe', number: 3 })).toBe('breathe_3');
  expect(sentenceKey({ family: 'breathe', number: 0, own: 'id' })).toBe('id');
});

describe('a moment', () => {
  it('was shown unless it was withheld or its page was left before', () => {
    const shown = NUDGE_OUTCOMES.filter((outcome) => wasShown({ outcome }));
    expect(shown).toEqual(['shown', 'helpful', 'carriedOn', 'notNow', 'closedTab', 'faded']);
  });

  it('was assigned to be shown unless it was withheld', () => {
    const assigned = NUDGE_OUTCOMES.filter((outcome) => wasAssignedToShow({ outcome }));
    expect(assigned).toEqual(['shown', 'helpful', 'carriedOn', 'notNow', 'closedTab', 'faded', 'missed']);
  });

  it('is counted by its outcome', () => {
    const outcomes = ['helpful', 'helpful', 'withheld'] as const;
    expect(countOutcomes(outcomes.map((outcome) => ({ outcome })))).toEqual({
      shown: 0,
      helpful: 2,
      carriedOn: 0,
      notNow: 0,
      closedTab: 0,
      faded: 0,
      missed: 0,
      withheld: 1,
    });
  });
});
