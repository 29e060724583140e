import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { studentBound } from '../../../../../lib/domain/insights/effect/student-bound';

describe('the bound of Student’s t', () => {
  it('is that of jStat within one percent, from 5 degrees of freedom on', () => {
    for (const normal of [1.2815515655446004, 1.959963984540054, 2.014, 3.2905267314918945]) {
      const share = jStat.normal.cdf(normal, 0, 1);
      for (const degrees of [5, 6.5, 8, 12, 20, 38, 200, 5_000]) {
        const exact = jStat.studentt.inv(share, degrees);
        expect(Math.abs(studentBound(normal, degrees) / exact - 1)).toBeLessThan(0.01);
      }
    }
  });
});
