import { randomExponential, randomLogNormal, randomNormal, randomPoisson } from 'd3-random';
import { between, chance, pick } from '../../dev/seeded-random';
import type { SettledOutcome } from '../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../lib/domain/nudges/nudge-family';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { SiteId } from '../../lib/domain/sites/site';

const MINUTE = 60_000;

export const FAMILIES = NUDGE_FAMILIES;

const SITES: readonly SiteId[] = ['instagram', 'x', 'tiktok', 'reddit', 'youtube'];

/** A made-up person: all that is drawn, is drawn from their own seed. */
export interface Person {
  readonly settings: Settings;
  /** Whose moods are now and then low. */
  readonly lowOn: (day: number) => boolean;
  /** How many sittings a day brings. */
  readonly sittings: () => number;
  /** How long a sitting lasts that no nudge has its moment in, in ms. */
  readonly length: () => number;
  readonly site: () => SiteId;
  /** The chance that a minute of it is spent taking part. */
  readonly takesPart: number;
  /** How likely a family is found helpful on a day of 0 and later, by someone who rates. */
  readonly likes: (family: NudgeFamily, day: number) => number;
  readonly answer: (family: NudgeFamily, day: number) => SettledOutcome;
  /** What nudges truly do to the mean time until leaving, in ms; negative: people leave sooner. */
  readonly trueEffectMs: number;
  /** Draws the time from a moment until leaving, in ms. */
  readonly stay: (shown: boolean) => number;
  /** Yields numbers in [0, 1) for everything else. */
  readonly draw: () => number;
}

const inverseLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** A taste for each family on each day: where it begins is the person's own, and it wanders a little. */
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

/** Times until leaving: skewed as such times are, for some people exponential, for others log-normal. */
function stays(draw: () => number) {
  const mean = between(draw, 5, 14) * MINUTE;
  // Somewhere between leaving in half the time and staying a little longer; for one in five nothing at all.
  const ratio = draw() < 0.2 ? 1 : between(draw, 0.5, 1.15);
  const sigma = between(draw, 0.6, 1);
  const shape =
    draw() < 0.5 ? randomExponential.source(draw)(1) : randomLogNormal.source(draw)(-(sigma ** 2) / 2, sigma);
  return {
    trueEffectMs: mean * (ratio - 1),
    stay: (shown: boolean) => mean * (shown ? ratio : 1) * shape(),
  };
}

/** Makes up a person, the same for the same number. */
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
      return draw() < likes(family, day) ? 'helpful' : 'notNow';
    },
    ...stays(draw),
    draw,
  };
}
