import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../dev/seeded-random';
import {
  chooseFamily,
  MIN_PROBABILITY,
  RATINGS_BEFORE_LEARNING,
} from '../../../../lib/domain/nudges/family-choice';
import { type Moment, NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../../../lib/domain/nudges/nudge-family';
import { DAY, moment } from '../../../builders/domain-rows';

const NOW = 1_000 * DAY;
const THREE: NudgeFamily[] = ['notice', 'breathe', 'connect'];

const rated = (count: number, family: NudgeFamily, outcome: Moment['outcome'], daysAgo = 0) =>
  Array.from({ length: count }, () => moment({ family, outcome, at: NOW - daysAgo * DAY }));

/** How often each family is chosen in a number of draws, and the mean of its stated probabilities. */
function choices(families: readonly NudgeFamily[], moments: readonly Moment[], draws: number, seed: string) {
  const draw = chance(seed);
  const stated = new Map<NudgeFamily, number[]>();
  for (let at = 0; at < draws; at += 1) {
    const { family, probability } = chooseFamily(families, moments, NOW, draw);
    stated.set(family, [...(stated.get(family) ?? []), probability]);
  }
  return families.map((family) => {
    const all = stated.get(family) ?? [];
    return {
      family,
      frequency: all.length / draws,
      stated: all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length),
    };
  });
}

const frequencyOf = (family: NudgeFamily, moments: readonly Moment[]) =>
  choices(THREE, moments, 300, 'frequency').find((one) => one.family === family)?.frequency ?? 0;

describe('before thirty ratings', () => {
  const almost = [...rated(15, 'notice', 'helpful'), ...rated(14, 'breathe', 'carriedOn')];

  it('every family has the same probability, whatever the ratings', () => {
    expect(almost).toHaveLength(RATINGS_BEFORE_LEARNING - 1);
    const families = Array.from(
      { length: 300 },
      (_, at) => chooseFamily(THREE, almost, NOW, () => (at + 0.5) / 300).family,
    );
    for (const family of THREE) expect(families.filter((one) => one === family)).toHaveLength(100);
    expect(chooseFamily(THREE, almost, NOW, () => 0).probability).toBe(1 / 3);
  });

  it('cards that faded, or after which the person left the feed, do not count as ratings', () => {
    const others = ['shown', 'closedTab', 'faded', 'withheld'] as const;
    const many = others.flatMap((outcome) => rated(30, 'notice', outcome));
    expect(chooseFamily(THREE, [...almost, ...many], NOW, () => 0).probability).toBe(1 / 3);
  });
});

describe('after thirty ratings', () => {
  const liking = (family: NudgeFamily, daysAgo = 0) => [
    ...rated(15, family, 'helpful', daysAgo),
    ...THREE.filter((one) => one !== family).flatMap((one) => rated(8, one, 'carriedOn', daysAgo)),
  ];

  it.each(THREE)('%s comes most often when it was rated helpful, and the others still come', (family) => {
    expect(frequencyOf(family, liking(family))).toBeGreaterThan(0.8);
    for (const other of THREE.filter((one) => one !== family)) {
      expect(frequencyOf(other, liking(family))).toBeGreaterThan(0.02);
    }
  });

  it('recent ratings count more than old ones', () => {
    const changed = [...liking('notice', 150), ...liking('breathe', 0)];
    expect(frequencyOf('breathe', changed)).toBeGreaterThan(0.7);
    expect(frequencyOf('notice', changed)).toBeLessThan(0.2);
  });

  it('a family with bad ratings comes less often than families without ratings', () => {
    const onlyDisliked = rated(30, 'notice', 'carriedOn');
    expect(frequencyOf('notice', onlyDisliked)).toBeLessThan(0.1);
  });
});

const histories = fc.array(
  fc.record({
    family: fc.constantFrom(...NUDGE_FAMILIES),
    outcome: fc.constantFrom(...NUDGE_OUTCOMES, 'helpful' as const, 'carriedOn' as const),
    daysAgo: fc.double({ min: 0, max: 200, noNaN: true }),
  }),
  { maxLength: 120 },
);

describe('the stated probability', () => {
  it('is the probability of being the most helpful family, as calculated by hand', () => {
    // The probability of being better than an unrated family is the mean of the rate: 21 of 32.
    const moments = [...rated(20, 'notice', 'helpful'), ...rated(10, 'notice', 'carriedOn')];
    const { family, probability } = chooseFamily(['notice', 'breathe'], moments, NOW, () => 0);
    expect(family).toBe('notice');
    expect(probability).toBeCloseTo(21 / 32, 3);
  });

  it('adds up to 1 over all families', () => {
    fc.assert(
      fc.property(histories, fc.subarray([...NUDGE_FAMILIES], { minLength: 1 }), (history, families) => {
        const moments = history.map(({ daysAgo, ...one }) => moment({ ...one, at: NOW - daysAgo * DAY }));
        // The draws are closer together than the least probability, so that each family is chosen.
        const met = Array.from({ length: 40 }, (_, at) =>
          chooseFamily(families, moments, NOW, () => at / 40),
        );
        const stated = new Map(met.map(({ family, probability }) => [family, probability]));
        expect([...stated.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is at least one in twenty, for any ratings and families', () => {
    fc.assert(
      fc.property(
        histories,
        fc.subarray([...NUDGE_FAMILIES], { minLength: 1 }),
        fc.string(),
        (history, families, seed) => {
          const moments = history.map(({ daysAgo, ...one }) => moment({ ...one, at: NOW - daysAgo * DAY }));
          const { family, probability } = chooseFamily(families, moments, NOW, chance(seed));
          expect(families).toContain(family);
          expect(probability).toBeGreaterThanOrEqual(MIN_PROBABILITY - 1e-12);
          expect(probability).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['few ratings', THREE, [...rated(5, 'notice', 'helpful')]],
    ['a clear favourite', THREE, [...rated(20, 'notice', 'helpful'), ...rated(12, 'breathe', 'carriedOn')]],
    [
      'ratings that say little, and many families',
      NUDGE_FAMILIES,
      NUDGE_FAMILIES.flatMap((family) => [...rated(2, family, 'helpful'), ...rated(2, family, 'carriedOn')]),
    ],
  ])('agrees with how often a family is chosen, after %s', (_, families, moments) => {
    const draws = 1_500;
    for (const { frequency, stated } of choices(families, moments, draws, 'agreement')) {
      // Four and a half standard errors of the frequency.
      const tolerated = 4.5 * Math.sqrt(Math.max(frequency * (1 - frequency), 0.02) / draws);
      expect(Math.abs(frequency - stated)).toBeLessThan(tolerated);
    }
  });
});
