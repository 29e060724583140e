import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../lib/domain/days';
import {
  EMPTY_CHECK_IN,
  faultOf,
  GRATITUDE_PROMPTS,
  gladThingsOf,
  LONGEST_TEXT,
  MOST_GLAD_THINGS,
  promptOf,
  questionOf,
  WEEKLY_QUESTIONS,
} from '../../../lib/domain/journal';

const draft = (some: Partial<typeof EMPTY_CHECK_IN>) => ({ ...EMPTY_CHECK_IN, ...some });

describe('a check-in', () => {
  it('has room for three glad things', () => {
    expect(EMPTY_CHECK_IN.gladThings).toHaveLength(MOST_GLAD_THINGS);
    expect(MOST_GLAD_THINGS).toBe(3);
  });

  it('can be kept with any one thing in it', () => {
    expect(faultOf(draft({ mood: 0 }))).toBeNull();
    expect(faultOf(draft({ comparison: 'didNotCompare' }))).toBeNull();
    expect(faultOf(draft({ patterns: ['jealousy'] }))).toBeNull();
    expect(faultOf(draft({ gladThings: ['', 'tea', ''] }))).toBeNull();
  });

  it('can not be kept with nothing in it', () => {
    expect(faultOf(EMPTY_CHECK_IN)).toBe('empty');
    expect(faultOf(draft({ gladThings: [] }))).toBe('empty');
    expect(faultOf(draft({ gladThings: ['  ', '\n\t'] }))).toBe('empty');
    // Having read a prompt is not an answer to it.
    expect(faultOf(draft({ prompt: 3 }))).toBe('empty');
    expect(faultOf(draft({ why: 'because of what?' }))).toBe('empty');
  });

  it('can not be kept with a text that is too long', () => {
    expect(faultOf(draft({ gladThings: ['a'.repeat(LONGEST_TEXT)] }))).toBeNull();
    expect(faultOf(draft({ gladThings: ['tea', 'a'.repeat(LONGEST_TEXT + 1)] }))).toBe('tooLong');
    expect(faultOf(draft({ mood: 50, gladThings: ['a'.repeat(LONGEST_TEXT + 1)] }))).toBe('tooLong');
    expect(faultOf(draft({ mood: 50, why: 'a'.repeat(LONGEST_TEXT + 1) }))).toBe('tooLong');
    expect(faultOf(draft({ gladThings: [`  ${'a'.repeat(LONGEST_TEXT)}  `] }))).toBeNull();
  });

  it('keeps what was written, without the space around it', () => {
    expect(gladThingsOf(draft({ gladThings: [' tea ', '', 'a  call\nfrom Ida'] }))).toEqual([
      'tea',
      'a  call\nfrom Ida',
    ]);
  });
});

const days = fc.integer({ min: -4_000, max: 4_000 }).map((number) => dayAfter('2026-11-22', number));

describe('the prompt of a day', () => {
  it('differs from the day before, and comes round after every other had its day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const round = Array.from({ length: GRATITUDE_PROMPTS }, (_, after) => promptOf(dayAfter(day, after)));
        expect([...round].sort((a, b) => a - b)).toEqual(
          Array.from({ length: GRATITUDE_PROMPTS }, (_, index) => index + 1),
        );
        expect(promptOf(dayAfter(day, GRATITUDE_PROMPTS))).toBe(promptOf(day));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the question of a week', () => {
  it('goes through all twelve, one after the other, also before 2026 and over New Year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (weeks) => {
        const monday = dayAfter('2026-01-05', 7 * weeks);
        const question = questionOf(monday);
        expect(question).toBeGreaterThanOrEqual(1);
        expect(question).toBeLessThanOrEqual(WEEKLY_QUESTIONS);
        expect(questionOf(dayAfter(monday, 7))).toBe((question % WEEKLY_QUESTIONS) + 1);
      }),
    );
  });
});
