import { describe, expect, it } from 'vitest';
import {
  type CheckInDraft,
  checkInFault,
  consistentPatterns,
  EMPTY_CHECK_IN,
  gladThingsOf,
  isEmptyCheckIn,
  PATTERNS,
} from '../../../../lib/domain/journal/check-in';
import { MAX_GLAD_THINGS } from '../../../../lib/domain/journal/gratitude';
import { MAX_TEXT_LENGTH } from '../../../../lib/domain/journal/text-limits';

const draft = (some: Partial<CheckInDraft>): CheckInDraft => ({ ...EMPTY_CHECK_IN, ...some });

describe('a check-in', () => {
  it('has room for three gratitude entries', () => {
    expect(EMPTY_CHECK_IN.gladThings).toHaveLength(MAX_GLAD_THINGS);
    expect(MAX_GLAD_THINGS).toBe(3);
  });

  it('can be saved with any single answer', () => {
    expect(checkInFault(draft({ mood: 0 }))).toBeNull();
    expect(checkInFault(draft({ comparison: 'didNotCompare' }))).toBeNull();
    expect(checkInFault(draft({ patterns: ['jealousy'] }))).toBeNull();
    expect(checkInFault(draft({ gladThings: ['', 'tea', ''] }))).toBeNull();
  });

  it('cannot be saved empty', () => {
    expect(checkInFault(EMPTY_CHECK_IN)).toBe('empty');
    expect(checkInFault(draft({ gladThings: [] }))).toBe('empty');
    expect(checkInFault(draft({ gladThings: ['  ', '\n\t'] }))).toBe('empty');
    // A chosen prompt is not an answer to it.
    expect(checkInFault(draft({ prompt: 3 }))).toBe('empty');
    expect(checkInFault(draft({ why: 'because of what?' }))).toBe('empty');
  });

  it('cannot be saved with a text that is too long', () => {
    expect(checkInFault(draft({ gladThings: ['a'.repeat(MAX_TEXT_LENGTH)] }))).toBeNull();
    expect(checkInFault(draft({ gladThings: ['tea', 'a'.repeat(MAX_TEXT_LENGTH + 1)] }))).toBe('tooLong');
    expect(checkInFault(draft({ mood: 50, gladThings: ['a'.repeat(MAX_TEXT_LENGTH + 1)] }))).toBe('tooLong');
    expect(checkInFault(draft({ gladThings: ['tea'], why: 'a'.repeat(MAX_TEXT_LENGTH + 1) }))).toBe(
      'tooLong',
    );
    expect(checkInFault(draft({ gladThings: [`  ${'a'.repeat(MAX_TEXT_LENGTH)}  `] }))).toBeNull();
  });

  it('cannot be saved with a "why" but no gratitude entry, since the "why" would be lost', () => {
    expect(checkInFault(draft({ mood: 50, why: 'she asked' }))).toBe('whyAlone');
    expect(checkInFault(draft({ gladThings: [' ', 'tea', ''], why: 'she asked' }))).toBe('whyAlone');
    expect(checkInFault(draft({ gladThings: ['tea', '', ''], why: 'she asked' }))).toBeNull();
  });

  it('can be saved with a blank "why", however long the white space', () => {
    expect(checkInFault(draft({ mood: 50, why: ' ' }))).toBeNull();
    const why = `${' '.repeat(9)}${'a'.repeat(MAX_TEXT_LENGTH)}\n`;
    expect(checkInFault(draft({ gladThings: ['tea'], why }))).toBeNull();
  });

  it('saves trimmed texts, with the prompt and the "why" of the first field', () => {
    expect(
      gladThingsOf(draft({ gladThings: [' tea ', '', 'a  call\nfrom Ida'], prompt: 7, why: ' hot ' })),
    ).toEqual([
      { text: 'tea', prompt: 7, why: 'hot' },
      { text: 'a  call\nfrom Ida', prompt: null, why: null },
    ]);
    expect(gladThingsOf(draft({ gladThings: ['', 'tea', ''], prompt: 7 }))).toEqual([
      { text: 'tea', prompt: null, why: null },
    ]);
  });
});

describe('what showed up', () => {
  it('can be inspired, connected and nothing much, besides what is hard', () => {
    expect(PATTERNS).toEqual(expect.arrayContaining(['inspired', 'connected', 'nothingMuch', 'jealousy']));
  });

  it('does not open with what is hard', () => {
    expect(PATTERNS.slice(0, 2)).toEqual(['inspired', 'connected']);
  });

  it.each(['inspired', 'connected', 'nothingMuch'] as const)('makes a check-in with %s alone', (pattern) => {
    expect(checkInFault(draft({ patterns: [pattern] }))).toBeNull();
    expect(isEmptyCheckIn(draft({ patterns: [pattern] }))).toBe(false);
  });

  it('is never nothing much and something else: what was chosen last stays', () => {
    expect(consistentPatterns(['comparing', 'jealousy', 'nothingMuch'], ['comparing', 'jealousy'])).toEqual([
      'nothingMuch',
    ]);
    expect(consistentPatterns(['connected', 'nothingMuch'], ['nothingMuch'])).toEqual(['connected']);
    expect(consistentPatterns(['connected', 'jealousy'], ['connected'])).toEqual(['connected', 'jealousy']);
    expect(consistentPatterns(['nothingMuch'], [])).toEqual(['nothingMuch']);
    expect(consistentPatterns([], ['nothingMuch'])).toEqual([]);
  });
});

describe('the draft of a check-in', () => {
  it.each<[string, Partial<CheckInDraft>, boolean]>([
    ['nothing', {}, true],
    ['white space', { gladThings: [' ', '\n', ''], why: ' ' }, true],
    ['a chosen prompt', { prompt: 3 }, true],
    ['a mood', { mood: 0 }, false],
    ['a comparison', { comparison: 'same' }, false],
    ['a pattern', { patterns: ['jealousy'] }, false],
    ['a second gratitude entry', { gladThings: ['', 'tea', ''] }, false],
    ['a reason', { why: 'it rained' }, false],
  ])('with %s in it is empty: %s', (_, answers, isEmpty) => {
    expect(isEmptyCheckIn(draft(answers))).toBe(isEmpty);
  });
});
