import { randomExponential, randomLogNormal } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../dev/seeded-random';
import { estimateNudgeEffect } from '../../../../lib/domain/insights/nudge-effect';
import { dayAfter } from '../../../../lib/domain/time/days';
import { MINUTE } from '../../../builders/domain-rows';

const DAYS = Array.from({ length: 14 }, (_, index) => dayAfter('2026-11-01', index));

/** The smallest sample from which an effect is reported, as unequally divided as withholding does. */
const SIZES = { shown: 47, withheld: 20 } as const;

const MEAN = 10 * MINUTE;

/** Distributions that times until leaving may have, all with mean 1. */
const SHAPES = {
  exponential: (draw: () => number) => randomExponential.source(draw)(1),
  'log-normal': (draw: () => number) => randomLogNormal.source(draw)(-0.5, 1),
} as const;

/** Of the effects of many people, the shares whose interval contains the truth, and that report each direction. */
function simulate(shape: keyof typeof SHAPES, ratio: number, people: number) {
  const time = SHAPES[shape](chance(`${shape}, ${ratio}`));
  const stays = (shown: boolean) =>
    Array.from({ length: shown ? SIZES.shown : SIZES.withheld }, (_, index) => ({
      day: DAYS[index % DAYS.length] as string,
      shown,
      stayedMs: MEAN * (shown ? ratio : 1) * time(),
    }));
  const truth = MEAN * (ratio - 1);
  const effects = Array.from({ length: people }, () => {
    const effect = estimateNudgeEffect([...stays(true), ...stays(false)]);
    if (!effect.known) throw new Error('There is enough.');
    return effect;
  });
  const shareOf = (of: (effect: (typeof effects)[number]) => boolean) => effects.filter(of).length / people;
  return {
    covers: shareOf(({ lowMs, highMs }) => lowMs <= truth && truth <= highMs),
    sooner: shareOf(({ direction }) => direction === 'sooner'),
    later: shareOf(({ direction }) => direction === 'later'),
  };
}

describe('the interval of an effect, from the smallest sample and with skewed times', () => {
  it.each([
    ['exponential', 1],
    ['exponential', 0.7],
    ['log-normal', 1],
    ['log-normal', 0.7],
  ] as const)('(%s, times %d with nudges) contains the truth in about eight of ten cases', (shape, ratio) => {
    const { covers } = simulate(shape, ratio, 1_500);
    expect(covers).toBeGreaterThan(0.76);
    expect(covers).toBeLessThan(0.88);
  });

  it.each(['exponential', 'log-normal'] as const)(
    '(%s) reports a direction where there is none in at most about one of ten cases in each direction',
    (shape) => {
      const { sooner, later } = simulate(shape, 1, 1_500);
      expect(sooner).toBeLessThan(0.11);
      expect(later).toBeLessThan(0.11);
    },
  );
});
