import type { Moment } from './nudge';
import type { NudgeFamily } from './nudge-family';
import { type FamilyRatings, isRating, ratingsAt } from './rating';

/** Ratings that must be there before they guide the choice. */
export const RATINGS_BEFORE_LEARNING = 30;

/** The least probability each family keeps, so that none is given up on. */
export const LEAST_SHARE = 0.05;

/** A choice, and the probability with which it was made. */
export interface FamilyChoice {
  readonly family: NudgeFamily;
  readonly probability: number;
}

/** The middles of the 200 parts into which the range of a rate is cut to add up over it, as logarithms. */
const CELLS = Array.from({ length: 200 }, (_, cell) => {
  const rate = (cell + 0.5) / 200;
  return { helpful: Math.log(rate), notHelpful: Math.log1p(-rate) };
});

/**
 * Chooses among families. Until there are 30 ratings each has an equal chance; then by Thompson sampling on
 * "Helpful": a family is as likely to be chosen as it is, going by its ratings, to be the most helpful of all;
 * with a floor for each. That probability is worked out rather than met by chance, so that it can be stated.
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
    ? withFloor(chancesToBeBest(families, ratingsAt(moments, now)))
    : families.map(() => 1 / families.length);
  let left = chance();
  const drawn = probabilities.findIndex((probability) => {
    left -= probability;
    return left < 0;
  });
  // A sum of roundings can leave the very last sliver to nobody.
  const index = drawn < 0 ? families.length - 1 : drawn;
  return { family: families[index] as NudgeFamily, probability: probabilities[index] as number };
}

/** What ratings say of a family's rate, cell by cell: how likely it lies there, and below. */
interface Knowledge {
  readonly here: readonly number[];
  readonly below: readonly number[];
}

/** A beta distribution that begins even: before any rating every rate is as likely. */
function knowledgeOf({ helpful, notHelpful }: FamilyRatings): Knowledge {
  const logs = CELLS.map((log) => helpful * log.helpful + notHelpful * log.notHelpful);
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const here = weights.map((weight) => weight / total);
  let sum = 0;
  const below = here.map((share) => {
    sum += share;
    return sum - share / 2;
  });
  return { here, below };
}

/** How likely each family is the most helpful one; together that is 1. */
function chancesToBeBest(
  families: readonly NudgeFamily[],
  ratings: ReadonlyMap<NudgeFamily, FamilyRatings>,
): number[] {
  const known = families.map((family) => knowledgeOf(ratings.get(family) ?? { helpful: 0, notHelpful: 0 }));
  const best = known.map(({ here }, own) =>
    here.reduce((sum, share, cell) => {
      const othersBelow = known.reduce(
        (product, { below }, other) => (other === own ? product : product * (below[cell] as number)),
        1,
      );
      return sum + share * othersBelow;
    }, 0),
  );
  const total = best.reduce((sum, one) => sum + one, 0);
  return best.map((one) => one / total);
}

/** Lifts what lies below the floor onto it; the others give in proportion. */
function withFloor(chances: readonly number[], lifted: ReadonlySet<number> = new Set()): number[] {
  const rest = chances.reduce((sum, one, index) => (lifted.has(index) ? sum : sum + one), 0);
  const scale = (1 - lifted.size * LEAST_SHARE) / rest;
  const scaled = chances.map((one, index) => (lifted.has(index) ? LEAST_SHARE : one * scale));
  const low = scaled.flatMap((one, index) => (one < LEAST_SHARE ? [index] : []));
  return low.length === 0 ? scaled : withFloor(chances, new Set([...lifted, ...low]));
}
