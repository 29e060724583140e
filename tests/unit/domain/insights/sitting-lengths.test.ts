import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sittingLengths } from '../../../../lib/domain/insights/sitting-lengths';
import { MINUTE, sitting } from '../../../builders/domain-rows';

const lasting = (minutes: number) => sitting({ passiveMs: minutes * MINUTE });

describe('the histogram of sittings', () => {
  it('without sittings has empty bins', () => {
    const { bins, count, medianMs } = sittingLengths([]);
    expect(bins.map(({ from, to, count, ms }) => [from, to, count, ms])).toEqual([
      [0, 2, 0, 0],
      [2, 5, 0, 0],
      [5, 10, 0, 0],
      [10, 20, 0, 0],
      [20, 40, 0, 0],
      [40, null, 0, 0],
    ]);
    expect([count, medianMs]).toEqual([0, null]);
  });

  it('puts each sitting into a bin by its attention, not by the clock; lower edges are inclusive', () => {
    const { bins } = sittingLengths([
      lasting(0.5),
      lasting(2),
      sitting({ start: 0, end: 60 * MINUTE, passiveMs: 3 * MINUTE, activeMs: MINUTE }),
      lasting(39.99),
      lasting(40),
      lasting(300),
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 2, 0, 0, 1, 2]);
    expect(bins.map(({ ms }) => ms / MINUTE)).toEqual([0.5, 6, 0, 0, 39.99, 340]);
  });

  it('has a median that at least half of the sittings do not exceed', () => {
    expect(sittingLengths([lasting(7)]).medianMs).toBe(7 * MINUTE);
    expect(sittingLengths([9, 1, 4].map(lasting)).medianMs).toBe(4 * MINUTE);
    expect(sittingLengths([9, 1, 4, 2].map(lasting)).medianMs).toBe(2 * MINUTE);
  });

  it('counts each sitting once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 })), (minutes) => {
        const { bins, count } = sittingLengths(minutes.map(lasting));
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(minutes.length);
        expect(count).toBe(minutes.length);
        expect(bins.reduce((sum, bin) => sum + bin.ms, 0)).toBe(
          minutes.reduce((sum, one) => sum + one * MINUTE, 0),
        );
      }),
    );
  });
});
