import { describe, expect, it } from 'vitest';
import { NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import { DAILY_DECAY, isRating, RATING_WINDOW, ratingsAt } from '../../../../lib/domain/nudges/rating';
import { DAY, moment } from '../../../builders/domain-rows';

const NOW = 1_000 * DAY;
const rated = (
  outcome: 'helpful' | 'carriedOn' | 'notNow',
  daysAgo: number,
  family: 'notice' | 'breathe' = 'notice',
) => moment({ outcome, family, at: NOW - daysAgo * DAY });

describe('a rating', () => {
  it('is "This helped", or to carry on: no answer is neutral, and leaving the feed may be a success', () => {
    expect(NUDGE_OUTCOMES.filter(isRating)).toEqual(['helpful', 'carriedOn', 'notNow']);
  });

  it('loses 2 % of its weight with each day', () => {
    expect(ratingsAt([rated('helpful', 0)], NOW).get('notice')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(ratingsAt([rated('carriedOn', 1)], NOW).get('notice')).toEqual({ helpful: 0, notHelpful: 0.98 });
    expect(ratingsAt([rated('helpful', 10)], NOW).get('notice')?.helpful).toBeCloseTo(0.98 ** 10, 12);
    expect(ratingsAt([rated('helpful', 0.5)], NOW).get('notice')?.helpful).toBeCloseTo(Math.sqrt(0.98), 12);
  });

  it('is added up by family', () => {
    const ratings = ratingsAt(
      [rated('helpful', 0), rated('helpful', 1), rated('carriedOn', 2), rated('notNow', 0, 'breathe')],
      NOW,
    );
    expect(ratings.get('notice')).toEqual({ helpful: 1.98, notHelpful: 0.98 ** 2 });
    expect(ratings.get('breathe')).toEqual({ helpful: 0, notHelpful: 1 });
    expect(ratings.size).toBe(2);
  });

  it('never has a weight above 1, even when a clock was ahead', () => {
    expect(ratingsAt([rated('helpful', -3)], NOW).get('notice')).toEqual({ helpful: 1, notHelpful: 0 });
  });

  it('has less than 2 % of its weight at the end of the window', () => {
    expect(DAILY_DECAY ** (RATING_WINDOW / DAY)).toBeLessThan(0.02);
  });
});
