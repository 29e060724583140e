import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRATITUDE_PROMPTS, isAboutAPerson, promptsForDay } from '../../../../lib/domain/journal/gratitude';
import { dayAfter } from '../../../../lib/domain/time/days';

const ALL_PROMPTS = Array.from({ length: GRATITUDE_PROMPTS }, (_, index) => index + 1);

const days = fc.integer({ min: -4_000, max: 4_000 }).map((number) => dayAfter('2026-11-22', number));

describe('the prompts of a day', () => {
  it('are three different ones, and none was offered the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const offered = promptsForDay(day);
        expect(new Set(offered).size).toBe(3);
        expect(offered.filter((prompt) => promptsForDay(dayAfter(day, -1)).includes(prompt))).toEqual([]);
      }),
    );
  });

  it('are all offered within eight days', () => {
    fc.assert(
      fc.property(days, (day) => {
        const offered = Array.from({ length: 8 }, (_, after) => promptsForDay(dayAfter(day, after))).flat();
        expect(offered.sort((a, b) => a - b)).toEqual(ALL_PROMPTS);
      }),
    );
  });

  it('differ from week to week for someone who always writes on the same weekday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = promptsForDay(dayAfter(day, 7));
        expect(promptsForDay(day).filter((prompt) => next.includes(prompt))).toEqual([]);
      }),
    );
  });
});

describe('a prompt about a person', () => {
  it('is recognised by its number, and never from what was written', () => {
    expect(ALL_PROMPTS.filter(isAboutAPerson)).toEqual([1, 2, 3, 4, 5, 6, 24]);
    expect(isAboutAPerson(null)).toBe(false);
  });
});
