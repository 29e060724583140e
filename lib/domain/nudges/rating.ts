import type { Moment, NudgeOutcome } from './nudge';
import type { NudgeFamily } from './nudge-family';

/** The weight that a rating keeps with each day: what helped once may not help for ever. */
export const DAILY_DECAY = 0.98;

/** How far back ratings count, in ms: older ones keep less than 2 % of their weight. */
export const RATING_WINDOW = 200 * 24 * 60 * 60 * 1_000;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Whether an outcome rates the sentence: the person said that it helped, or saw it and carried on. Carrying on says
 * nothing against a sentence; but of those that people answer, the ones that help more often are to come more often. A
 * card that fades may not have been read, and leaving the feed may be its success.
 */
export const isRating = (outcome: NudgeOutcome): boolean =>
  outcome === 'helpful' || outcome === 'carriedOn' || outcome === 'notNow';

/** The weighted numbers of a family's ratings. */
export interface FamilyRatings {
  readonly helpful: number;
  readonly notHelpful: number;
}

const UNRATED: FamilyRatings = { helpful: 0, notHelpful: 0 };

/** The ratings of each family, weighted by their age at `now` (wall-clock ms). */
export function ratingsAt(moments: readonly Moment[], now: number): Map<NudgeFamily, FamilyRatings> {
  const ratings = new Map<NudgeFamily, FamilyRatings>();
  for (const { family, outcome, at } of moments) {
    if (!isRating(outcome)) continue;
    const { helpful, notHelpful } = ratings.get(family) ?? UNRATED;
    const weight = DAILY_DECAY ** (Math.max(0, now - at) / DAY);
    ratings.set(
      family,
      outcome === 'helpful'
        ? { helpful: helpful + weight, notHelpful }
        : { helpful, notHelpful: notHelpful + weight },
    );
  }
  return ratings;
}
