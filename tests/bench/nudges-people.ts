import { randomExponential, randomLogNormal, randomNormal, randomPoisson } from 'd3-random';
import { between, chance, pick } from '../../dev/seeded-random';
import type { SettledOutcome } from '../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../lib/domain/nudges/nudge-family';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { SiteId } from '../../lib/domain/sites/site';

const MINUTE = 60_000;

export const FAMILIES = NUDGE_FAMILIES;

const SITES: readonly SiteId[] = ['instagram', 'x', 'tiktok', 'reddit', 'youtube'];

/** A made-up person. Every random value comes from the person's own seed. */
export interface Person {
  readonly settings: Settings;
  /** Whether the person's mood is low on a day. */
  readonly lowOn: (day: number) => boolean;
  /** Draws the number of sittings of a day. */
  readonly sittings: () => number;
  /** Draws the length of a sitting without a decision point, in ms. */
  readonly length: () => number;
  readonly site: () => SiteId;
  /** The probability that the person takes part during a span. */
  readonly takesPart: number;
  /** The probability that someone who rates finds a family helpful, on a day counted from 0. */
  readonly likes: (family: NudgeFamily, day: number) => number;
  readonly answer: (family: NudgeFamily, day: number) => SettledOutcome;
  /** Draws the time from a decision point until leaving, in ms. */
  readonly stay: (shown: boolean) => number;
  /** Yields numbers in [0, 1) for everything else. */
  readonly draw: () => number;
}

const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** The probability of liking each family on each day. It starts differently for each person and drifts a little. */
function tastes(draw: () => number, days: number): Map<NudgeFamily, readonly number[]> {
  const normal = randomNormal.source(draw)();
  return new Map(
    FAMILIES.map((family) => {
      let logit = 0.9 * normal() - 0.2;
      const wandering = Array.from({ length: days }, () => {
        logit += 0.06 * normal();
        return inverseLogit(logit);
      });
      return [family, wandering];
    }),
  );
}

/** Times until leaving, with the usual skew: exponential for some people, log-normal for others. */
function stays(draw: () => number) {
  const mean = between(draw, 5, 14) * MINUTE;
  // The effect lies between leaving in half the time and staying a little longer. One person in five has no effect.
  const ratio = draw() < 0.2 ? 1 : between(draw, 0.5, 1.15);
  const sigma = between(draw, 0.6, 1);
  const shape =
    draw() < 0.5 ? randomExponential.source(draw)(1) : randomLogNormal.source(draw)(-(sigma ** 2) / 2, sigma);
  return { stay: (shown: boolean) => mean * (shown ? ratio : 1) * shape() };
}

/** Makes up a person. The same number gives the same person. */
export function personOf(number: number, days: number, since: number): Person {
  const draw = chance(`person ${number}`);
  const likings = tastes(draw, days);
  const likes = (family: NudgeFamily, day: number) => likings.get(family)?.[day] ?? 0;
  const rates = between(draw, 0.3, 0.9);
  const perDay = randomLogNormal.source(draw)(Math.log(5), 0.5)();
  const median = between(draw, 6, 18) * MINUTE;
  const sites = SITES.slice(0, 1 + Math.floor(draw() * 3));
  const lowShare = draw() < 0.3 ? 0.15 : 0;
  const lows = Array.from({ length: days }, () => draw() < lowShare);
  const quietHours = draw() < 0.3 ? { from: 22 * 60, to: 7 * 60 } : null;
  return {
    settings: { ...DEFAULT_SETTINGS, quietHours, sites: sites.map((site) => ({ site, since })) },
    lowOn: (day) => lows[day] ?? false,
    sittings: randomPoisson.source(draw)(perDay),
    length: randomLogNormal.source(draw)(Math.log(median), 0.8),
    site: () => pick(draw, sites),
    takesPart: between(draw, 0.01, 0.12),
    likes,
    answer: (family, day) => {
      if (draw() > rates) return draw() < 0.15 ? 'closedTab' : 'faded';
      return draw() < likes(family, day) ? 'helpful' : 'carriedOn';
    },
    ...stays(draw),
    draw,
  };
}
