import type { Moment, NudgeOutcome } from './nudge';
import type { NudgeFamily } from './nudge-family';

/** What of a rating is left after a day: what helped once may not help for ever. */
export const KEPT_EACH_DAY = 0.98;

/** For how long ratings are looked back on, in ms: after that less than 2 % of one is left. */
export const RATING_WINDOW = 200 * 24 * 60 * 60 * 1_000;

const DAY = 24 * 60 * 60 * 1_000;

/** Whether an outcome says something about the sentence: a fade is neutral, and leaving may be its success. */
export const isRating = (outcome: NudgeOutcome): boolean => outcome === 'helpful' || outcome === 'notNow';

/** How a family was rated, older ratings counting less. */
export interface FamilyRatings {
  readonly helpful: number;
  readonly notHelpful: number;
}

const UNRATED: FamilyRatings = { helpful: 0, notHelpful: 0 };

/** The ratings of each family as they weigh at `now` (wall-clock ms). */
export function ratingsAt(moments: readonly Moment[], now: number): Map<NudgeFamily, FamilyRatings> {
  const ratings = new Map<NudgeFamily, FamilyRatings>();
  for (const { family, outcome, at } of moments) {
    if (!isRating(outcome)) continue;
    const { helpful, notHelpful } = ratings.get(family) ?? UNRATED;
    const weight = KEPT_EACH_DAY ** (Math.max(0, now - at) / DAY);
    ratings.set(
      family,
      outcome === 'helpful'
        ? { helpful: helpful + weight, notHelpful }
        : { helpful, notHelpful: notHelpful + weight },
    );
  }
  return ratings;
}
