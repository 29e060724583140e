import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextQuestion,
  questionForWeek,
  WEEKLY_QUESTIONS,
} from '../../../../lib/domain/journal/weekly-question';
import { dayAfter } from '../../../../lib/domain/time/days';

/** “Which nudge helped, which annoyed?” */
const ABOUT_NUDGES = 11;

describe('the question of a week', () => {
  it('is each of the twelve in turn, also before 2026 and across New Year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (weeks) => {
        const monday = dayAfter('2026-01-05', 7 * weeks);
        const question = questionForWeek(monday, true);
        expect(question).toBeGreaterThanOrEqual(1);
        expect(question).toBeLessThanOrEqual(WEEKLY_QUESTIONS);
        expect(questionForWeek(dayAfter(monday, 7), true)).toBe((question % WEEKLY_QUESTIONS) + 1);
      }),
    );
  });

  it('is not about nudges where none can be asked about, nor is any other that is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (weeks) => {
        const monday = dayAfter('2026-01-05', 7 * weeks);
        const [without, usual] = [questionForWeek(monday, false), questionForWeek(monday, true)];
        expect(without).not.toBe(ABOUT_NUDGES);
        expect(without === usual).toBe(usual !== ABOUT_NUDGES);
        expect(without).not.toBe(questionForWeek(dayAfter(monday, 7), false));
      }),
    );
    const all = Array.from({ length: WEEKLY_QUESTIONS }, (_, index) => index + 1);
    expect(all.map((question) => nextQuestion(question, true))).toEqual([...all.slice(1), 1]);
    expect(all.map((question) => nextQuestion(question, false))).not.toContain(ABOUT_NUDGES);
  });
});
