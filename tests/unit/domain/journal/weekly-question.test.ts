import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionForWeek, WEEKLY_QUESTIONS } from '../../../../lib/domain/journal/weekly-question';
import { dayAfter } from '../../../../lib/domain/time/days';

describe('the question of a week', () => {
  it('is each of the twelve in turn, also before 2026 and across New Year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (weeks) => {
        const monday = dayAfter('2026-01-05', 7 * weeks);
        const question = questionForWeek(monday);
        expect(question).toBeGreaterThanOrEqual(1);
        expect(question).toBeLessThanOrEqual(WEEKLY_QUESTIONS);
        expect(questionForWeek(dayAfter(monday, 7))).toBe((question % WEEKLY_QUESTIONS) + 1);
      }),
    );
  });
});
