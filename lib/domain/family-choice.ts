import { randomBeta } from 'd3-random';
import type { Moment, NudgeFamily } from './nudge';
import { isRating, ratingsAt } from './rating';

/** Ratings that must be there before they guide the choice. */
export const RATINGS_BEFORE_LEARNING = 30;

/** The least probability each family keeps, so that none is given up on. */
export const LEAST_SHARE = 0.05;

/** A choice, and the probability with which it was made. */
export interface FamilyChoice {
  readonly family: NudgeFamily;
  readonly probability: number;
}

/** How often the draw is repeated to tell the probability of a choice; its error is about 0.02. */
const DRAWS = 400;

/**
 * Chooses among families. Until there are 30 ratings each has an equal chance; then by Thompson sampling on
 * "Helpful" (each family's rate is drawn from what its ratings allow, and the highest wins), with a floor for all.
 * @param families at least one
 * @param moments rated moments, in any order
 * @param chance yields numbers in [0, 1)
 */
export function chooseFamily(
  families: readonly NudgeFamily[],
  moments: readonly Moment[],
  now: number,
  chance: () => number,
): FamilyChoice {
  const equal = 1 / families.length;
  const any = (): NudgeFamily => families[Math.floor(chance() * families.length)] as NudgeFamily;
  if (moments.filter(({ outcome }) => isRating(outcome)).length < RATINGS_BEFORE_LEARNING) {
    return { family: any(), probability: equal };
  }
  const draw = bestByDraw(families, moments, now, chance);
  // The share that goes to all alike, so that with many families the floors never come to more than the whole.
  const shared = Math.min(1, LEAST_SHARE * families.length);
  const family = chance() < shared ? any() : draw();
  const wins = Array.from({ length: DRAWS }, draw).filter((won) => won === family).length;
  return { family, probability: shared * equal + (1 - shared) * (wins / DRAWS) };
}

/** Draws a rate for each family from what is known of it; gives the family with the highest. */
function bestByDraw(
  families: readonly NudgeFamily[],
  moments: readonly Moment[],
  now: number,
  chance: () => number,
): () => NudgeFamily {
  const ratings = ratingsAt(moments, now);
  const beta = randomBeta.source(chance);
  const rates = families.map((family) => {
    const { helpful, notHelpful } = ratings.get(family) ?? { helpful: 0, notHelpful: 0 };
    return { family, rate: beta(1 + helpful, 1 + notHelpful) };
  });
  return () => {
    const drawn = rates.map(({ family, rate }) => ({ family, rate: rate() }));
    return drawn.reduce((best, one) => (one.rate > best.rate ? one : best)).family;
  };
}
