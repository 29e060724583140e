import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideUsual,
  COUNTS,
  MOST_CHANCE,
  SHARES,
  TIMES,
} from '../../../../../lib/domain/insights/findings/beside-usual';
import { HOUR } from '../../../../builders/domain-rows';

const hours = (...some: readonly number[]) => some.map((one) => one * HOUR);

const EARLIER = hours(5, 6, 4, 5.5, 6.2, 4.8, 5.1);

describe('a value beside what is usual', () => {
  it('is found when it is unlike all earlier ones', () => {
    expect(besideUsual(14 * HOUR, EARLIER, TIMES)).toMatchObject({ direction: 'more', usual: 5.1 * HOUR });
    expect(besideUsual(1.5 * HOUR, EARLIER, TIMES)).toMatchObject({ direction: 'less', value: 1.5 * HOUR });
  });

  it('is not found within the earlier ones, nor just outside them', () => {
    expect(besideUsual(6 * HOUR, EARLIER, TIMES)).toBeNull();
    expect(besideUsual(6.5 * HOUR, EARLIER, TIMES)).toBeNull();
  });

  it('is not found while fewer than six earlier ones are known', () => {
    expect(besideUsual(50 * HOUR, EARLIER.slice(0, 5), TIMES)).toBeNull();
    expect(besideUsual(50 * HOUR, EARLIER.slice(0, 6), TIMES)).not.toBeNull();
  });

  it('is not found where most earlier ones had none of it', () => {
    expect(besideUsual(3 * HOUR, hours(0, 0, 0, 0, 0, 0.2, 0.1, 0.2), TIMES)).toBeNull();
  });

  it('needs more to be found when several values were looked at', () => {
    const [once, often] = [1, 5].map((tries) => besideUsual(20 * HOUR, EARLIER, TIMES, tries));
    expect(once?.chance).toBeLessThan((often?.chance ?? 1) / 4);
    expect(besideUsual(20 * HOUR, EARLIER, TIMES, 1_000)).toBeNull();
  });

  it('is not found for a small difference, however alike the earlier ones were by chance', () => {
    expect(besideUsual(5.5 * HOUR, hours(5, 5, 5, 5, 5, 5, 5), TIMES)).toBeNull();
    expect(besideUsual(12, [10, 10, 10, 10, 10, 10, 10], COUNTS)).toBeNull();
  });

  it('is never found by more chance than is allowed, and never without a number', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.array(share, { maxLength: 12 }), (value, earlier) => {
        const found = besideUsual(value, earlier, SHARES);
        if (!found) return;
        expect(found.chance).toBeGreaterThanOrEqual(0);
        expect(found.chance).toBeLessThanOrEqual(MOST_CHANCE);
        expect(value > Math.max(...earlier) || value < Math.min(...earlier)).toBe(true);
      }),
    );
  });
});
