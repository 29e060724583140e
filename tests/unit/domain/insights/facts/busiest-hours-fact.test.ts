import { describe, expect, it } from 'vitest';
import { MINUTE, usageHour } from '../../../../builders/domain-rows';
import { factsAbout } from '../../../../builders/fact-inputs';

/** The busiest hours of a day with some minutes in some hours. */
const busiestHours = (...minutesOfHours: readonly (readonly [number, number])[]) =>
  factsAbout(
    minutesOfHours.map(([hour, minutes]) => usageHour('2026-11-18', hour, { passiveMs: minutes * MINUTE })),
  ).fact('busiestHours');

describe('the busiest hours', () => {
  it('are the three in a row with the most time', () => {
    expect(busiestHours([8, 30], [19, 10], [20, 20], [21, 20], [23, 10])).toMatchObject({
      from: 19,
      to: 22,
      share: 50 / 90,
      ms: 50 * MINUTE,
      isLittleTime: false,
    });
  });

  it('may extend past midnight', () => {
    expect(busiestHours([12, 10], [23, 30], [0, 20], [1, 10])).toMatchObject({ from: 23, to: 2 });
  });

  it('do not include hours without time at either end', () => {
    expect(busiestHours([0, 20])).toMatchObject({ from: 0, to: 1, share: 1 });
    expect(busiestHours([9, 20], [11, 5])).toMatchObject({ from: 9, to: 12, share: 1 });
  });

  it('are the earliest ones when several have the same time', () => {
    expect(busiestHours([8, 20], [14, 20])).toMatchObject({ from: 8, to: 9, share: 0.5 });
  });

  it('say little below half an hour in total', () => {
    expect(busiestHours([8, 29])?.isLittleTime).toBe(true);
    expect(busiestHours([8, 30])?.isLittleTime).toBe(false);
  });
});
