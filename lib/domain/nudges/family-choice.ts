import type { Moment } from './nudge';
import type { NudgeFamily } from './nudge-family';
import { type FamilyRatings, isRating, ratingsAt } from './rating';

/** How many ratings there must be before they affect the choice. */
export const RATINGS_BEFORE_LEARNING = 30;

/** The least probability of each family, so that none is given up. */
export const MIN_PROBABILITY = 0.05;

/** A chosen family, and the probability with which it was chosen. */
export interface FamilyChoice {
  readonly family: NudgeFamily;
  readonly probability: number;
}

/** The range of a rate, 0 to 1, in 200 cells: the logarithms of a rate in the middle of each, and of its complement. */
const CELLS = Array.from({ length: 200 }, (_, cell) => {
  const rate = (cell + 0.5) / 200;
  return { helpful: Math.log(rate), notHelpful: Math.log1p(-rate) };
});

/**
 * Chooses one of several families. Until there are 30 ratings, all have the same probability. Then the choice is
 * Thompson sampling on "This helped": the probability of a family is the probability, by its ratings, that it is the most
 * helpful one; but at least `MIN_PROBABILITY`. It is computed, not sampled, so that it can be stored with the moment.
 * @param families at least one, at most 20
 * @param moments rated moments, in any order
 * @param chance yields numbers in [0, 1)
 */
export function chooseFamily(
  families: readonly NudgeFamily[],
  moments: readonly Moment[],
  now: number,
  chance: () => number,
): FamilyChoice {
  const isLearning = moments.filter(({ outcome }) => isRating(outcome)).length >= RATINGS_BEFORE_LEARNING;
  const probabilities = isLearning
    ? withFloor(probabilitiesToBeBest(families, ratingsAt(moments, now)))
    : families.map(() => 1 / families.length);
  let rest = chance();
  const drawn = probabilities.findIndex((probability) => {
    rest -= probability;
    return rest < 0;
  });
  // By rounding errors the probabilities can add up to slightly less than 1.
  const index = drawn < 0 ? families.length - 1 : drawn;
  return { family: families[index] as NudgeFamily, probability: probabilities[index] as number };
}

/** The distribution of a family's rate by its ratings: how likely the rate is in each cell, and below its middle. */
interface RateDistribution {
  readonly inCell: readonly number[];
  readonly below: readonly number[];
}

/** A beta distribution; before any rating it is uniform. */
function rateDistribution({ helpful, notHelpful }: FamilyRatings): RateDistribution {
  const logs = CELLS.map((log) => helpful * log.helpful + notHelpful * log.notHelpful);
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const inCell = weights.map((weight) => weight / total);
  let sum = 0;
  const below = inCell.map((share) => {
    sum += share;
    return sum - share / 2;
  });
  return { inCell, below };
}

/** The probability of each family that it is the most helpful one; they add up to 1. */
function probabilitiesToBeBest(
  families: readonly NudgeFamily[],
  ratings: ReadonlyMap<NudgeFamily, FamilyRatings>,
): number[] {
  const distributions = families.map((family) =>
    rateDistribution(ratings.get(family) ?? { helpful: 0, notHelpful: 0 }),
  );
  const best = distributions.map(({ inCell }, own) =>
    inCell.reduce((sum, share, cell) => {
      const othersBelow = distributions.reduce(
        (product, { below }, other) => (other === own ? product : product * (below[cell] as number)),
        1,
      );
      return sum + share * othersBelow;
    }, 0),
  );
  const total = best.reduce((sum, one) => sum + one, 0);
  return best.map((one) => one / total);
}

/** Raises probabilities below the minimum to it; the others are reduced in proportion. */
function withFloor(probabilities: readonly number[], raised: ReadonlySet<number> = new Set()): number[] {
  const rest = probabilities.reduce((sum, one, index) => (raised.has(index) ? sum : sum + one), 0);
  const scale = (1 - raised.size * MIN_PROBABILITY) / rest;
  const scaled = probabilities.map((one, index) => (raised.has(index) ? MIN_PROBABILITY : one * scale));
  const low = scaled.flatMap((one, index) => (one < MIN_PROBABILITY ? [index] : []));
  return low.length === 0 ? scaled : withFloor(probabilities, new Set([...raised, ...low]));
}
