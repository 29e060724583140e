import { describe, expect, it } from 'vitest';
import { LEAST_EARLIER } from '../../../../../lib/domain/insights/findings/beside-usual';
import { findingInputs } from '../../../../../lib/domain/insights/findings/finding-inputs';
import { usualTime } from '../../../../../lib/domain/insights/findings/usual-time';
import { type Period, readPeriod } from '../../../../../lib/domain/time/period';
import { MINUTE } from '../../../../builders/domain-rows';
import { dayBack, FOUND_WEEK, LONG_AFTER, NO_ROWS, rowsOf, visited } from '../../../../builders/finding-rows';

/** Visits of 10, 20, 30 … minutes, one in each of so many weeks before, on a Thursday. */
const weeksBefore = (count: number) =>
  Array.from({ length: count }, (_, at) => visited(dayBack(at + 1, 3), '12:00', 10 * (at + 1)));

const usualOf = (count: number, now = LONG_AFTER.now) =>
  usualTime(
    findingInputs(
      readPeriod(FOUND_WEEK) as Period,
      { ...NO_ROWS, ...rowsOf([...weeksBefore(count), visited(dayBack(0, 0), '12:00', 500)]) },
      { ...LONG_AFTER, now },
    ),
  );

describe('the usual time', () => {
  it('is the median of the earlier periods, whatever the present one has', () => {
    expect(usualOf(7)).toBe(40 * MINUTE);
  });

  it('is not known from fewer earlier periods than it takes', () => {
    expect(usualOf(LEAST_EARLIER)).not.toBeNull();
    expect(usualOf(LEAST_EARLIER - 1)).toBeNull();
  });

  it('counts earlier periods up to the same day while the period is not over', () => {
    expect(usualOf(7, Date.parse(`${dayBack(0, 2)}T12:00Z`))).toBeNull();
    expect(usualOf(7, Date.parse(`${dayBack(0, 3)}T20:00Z`))).toBe(40 * MINUTE);
  });
});
