import { readFileSync } from 'node:fs';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { EFFECT_PLAN } from '../../../../../lib/domain/insights/effect/effect-plan';

const POINTS = 301;

/** The weights of Simpson's rule. */
const weight = (index: number) => (index === 0 || index === POINTS - 1 ? 1 : index % 2 ? 4 : 2) / 3;

/**
 * The probability that a comparison of equal groups leaves a bound at any of several looks, each at twice the visits of
 * the one before: the recursion of Armitage, McPherson and Rowe (1969), with densities by jStat.
 */
function everBeyond(bound: number, looks: number): number {
  const step = (2 * bound) / (POINTS - 1);
  const grid = Array.from({ length: POINTS }, (_, index) => -bound + index * step);
  let density = grid.map((z) => jStat.normal.pdf(z, 0, 1));
  for (let look = 1; look < looks; look += 1) {
    density = grid.map((z) =>
      grid.reduce(
        (sum, before, index) =>
          sum +
          weight(index) *
            step *
            (density[index] as number) *
            jStat.normal.pdf(z, before * Math.SQRT1_2, Math.SQRT1_2),
        0,
      ),
    );
  }
  return 1 - density.reduce((sum, one, index) => sum + weight(index) * step * one, 0);
}

describe('the plan of the effect', () => {
  it('has looks at twice the visits of the one before', () => {
    expect(EFFECT_PLAN.looks[0]).toBe(40);
    for (const [index, size] of EFFECT_PLAN.looks.slice(1).entries()) {
      expect(size).toBe(2 * (EFFECT_PLAN.looks[index] as number));
    }
  });

  it('has a bound that nudges which do nothing leave at any look in 20 of 100 cases, and no wider one', () => {
    const error = everBeyond(EFFECT_PLAN.bound, EFFECT_PLAN.looks.length);
    expect(error).toBeLessThan(0.2005);
    expect(error).toBeGreaterThan(0.195);
  });

  it('is narrower than a confidence sequence at every look, wherever that is tuned to be narrowest', () => {
    // The two-sided boundary of Robbins's normal mixture, in standard errors (arXiv 2309.07353, 2103.06476).
    const sequence = (size: number, rho: number) => {
      const mass = size * rho;
      return Math.sqrt((1 + 1 / mass) * Math.log((1 + mass) / 0.2 ** 2));
    };
    for (let rho = 1e-4; rho < 1; rho *= 1.1) {
      for (const size of EFFECT_PLAN.looks) expect(sequence(size, rho)).toBeGreaterThan(EFFECT_PLAN.bound);
    }
  });

  it('has checks at p < .001, exploratory comparisons at p < .01, and a power of 80 %', () => {
    const { checkBound, exploratoryBound, power80 } = EFFECT_PLAN;
    expect(2 * (1 - jStat.normal.cdf(checkBound, 0, 1))).toBeCloseTo(0.001, 6);
    expect(2 * (1 - jStat.normal.cdf(exploratoryBound, 0, 1))).toBeCloseTo(0.01, 6);
    expect(jStat.normal.cdf(power80, 0, 1)).toBeCloseTo(0.8, 6);
  });

  it('is written down with its version, looks and numbers', () => {
    const page = readFileSync('docs/effect-plan.md', 'utf8');
    const { version, looks, bound, leastInArm, leastDays } = EFFECT_PLAN;
    expect(page).toContain(`Version ${version}`);
    expect(page).toContain(looks.map((size) => size.toLocaleString('en')).join(', '));
    expect(page).toContain(`${bound} standard errors`);
    expect(page).toContain(`${leastInArm} visits in each arm`);
    expect(page).toContain(`${leastDays} days`);
  });
});
