import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInFault,
  EMPTY_CHECK_IN,
  GRATITUDE_PROMPTS,
  gladThingsOf,
  isAboutAPerson,
  LONGEST_TEXT,
  MOST_GLAD_THINGS,
  promptsOf,
  questionOf,
  WEEKLY_QUESTIONS,
} from '../../../../lib/domain/journal/check-in';
import { dayAfter } from '../../../../lib/domain/time/days';

const draft = (some: Partial<typeof EMPTY_CHECK_IN>) => ({ ...EMPTY_CHECK_IN, ...some });

describe('a check-in', () => {
  it('has room for three glad things', () => {
    expect(EMPTY_CHECK_IN.gladThings).toHaveLength(MOST_GLAD_THINGS);
    expect(MOST_GLAD_THINGS).toBe(3);
  });

  it('can be kept with any one thing in it', () => {
    expect(checkInFault(draft({ mood: 0 }))).toBeNull();
    expect(checkInFault(draft({ comparison: 'didNotCompare' }))).toBeNull();
    expect(checkInFault(draft({ patterns: ['jealousy'] }))).toBeNull();
    expect(checkInFault(draft({ gladThings: ['', 'tea', ''] }))).toBeNull();
  });

  it('can not be kept with nothing in it', () => {
    expect(checkInFault(EMPTY_CHECK_IN)).toBe('empty');
    expect(checkInFault(draft({ gladThings: [] }))).toBe('empty');
    expect(checkInFault(draft({ gladThings: ['  ', '\n\t'] }))).toBe('empty');
    // Having read a prompt is not an answer to it.
    expect(checkInFault(draft({ prompt: 3 }))).toBe('empty');
    expect(checkInFault(draft({ why: 'because of what?' }))).toBe('empty');
  });

  it('can not be kept with a text that is too long', () => {
    expect(checkInFault(draft({ gladThings: ['a'.repeat(LONGEST_TEXT)] }))).toBeNull();
    expect(checkInFault(draft({ gladThings: ['tea', 'a'.repeat(LONGEST_TEXT + 1)] }))).toBe('tooLong');
    expect(checkInFault(draft({ mood: 50, gladThings: ['a'.repeat(LONGEST_TEXT + 1)] }))).toBe('tooLong');
    expect(checkInFault(draft({ gladThings: ['tea'], why: 'a'.repeat(LONGEST_TEXT + 1) }))).toBe('tooLong');
    expect(checkInFault(draft({ gladThings: [`  ${'a'.repeat(LONGEST_TEXT)}  `] }))).toBeNull();
  });

  it('can not be kept with a "why" that stands alone: it would be lost', () => {
    expect(checkInFault(draft({ mood: 50, why: 'she asked' }))).toBe('whyAlone');
    expect(checkInFault(draft({ gladThings: [' ', 'tea', ''], why: 'she asked' }))).toBe('whyAlone');
    expect(checkInFault(draft({ gladThings: ['tea', '', ''], why: 'she asked' }))).toBeNull();
  });

  it('keeps what was written, without the space around it, with the prompt and the "why" of the first field', () => {
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

  it('keeps no glad thing that was skipped, whatever was written before', () => {
    const skipped = { gladThings: ['tea', '', ''], why: 'a'.repeat(LONGEST_TEXT + 1), gladSkipped: true };
    expect(gladThingsOf(draft(skipped))).toEqual([]);
    expect(checkInFault(draft(skipped))).toBe('empty');
    expect(checkInFault(draft({ ...skipped, mood: 50 }))).toBeNull();
  });
});

const days = fc.integer({ min: -4_000, max: 4_000 }).map((number) => dayAfter('2026-11-22', number));

describe('the prompts of a day', () => {
  it('are three that differ, none of them offered the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const offered = promptsOf(day);
        expect(new Set(offered).size).toBe(3);
        expect(offered.filter((prompt) => promptsOf(dayAfter(day, -1)).includes(prompt))).toEqual([]);
      }),
    );
  });

  it('come round after every other had its day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const round = Array.from({ length: 8 }, (_, after) => promptsOf(dayAfter(day, after))).flat();
        expect(round.sort((a, b) => a - b)).toEqual(
          Array.from({ length: GRATITUDE_PROMPTS }, (_, index) => index + 1),
        );
      }),
    );
  });

  it('are others every week, for someone who writes on one weekday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = promptsOf(dayAfter(day, 7));
        expect(promptsOf(day).filter((prompt) => next.includes(prompt))).toEqual([]);
      }),
    );
  });
});

describe('a prompt about a person', () => {
  it('is told by its number, and never from what was written', () => {
    const about = Array.from({ length: GRATITUDE_PROMPTS }, (_, index) => index + 1).filter(isAboutAPerson);
    expect(about).toEqual([1, 2, 3, 4, 5, 6, 24]);
    expect(isAboutAPerson(null)).toBe(false);
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
