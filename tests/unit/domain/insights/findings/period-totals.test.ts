import { expect, it } from 'vitest';
import { periodTotals } from '../../../../../lib/domain/insights/findings/period-totals';
import { NO_HOUR } from '../../../../../lib/domain/time/days';
import { periodOf } from '../../../../../lib/domain/time/period';
import { MINUTE, usageHour } from '../../../../builders/domain-rows';

it('time of which only the day is known counts for the day, and neither for an hour nor as late', () => {
  const rows = [NO_HOUR, 9, 23].map((hour) =>
    usageHour('2026-11-18', hour, { passiveMs: MINUTE, activeMs: 0 }),
  );
  const { passiveMs, lateMs, byHour } = periodTotals(periodOf('week', '2026-11-18'), rows, [], 4);
  expect(passiveMs).toBe(3 * MINUTE);
  expect(lateMs).toBe(MINUTE);
  expect(byHour).toHaveLength(24);
  expect(Object.keys(byHour)).toHaveLength(24);
  expect(byHour.reduce((sum, ms) => sum + ms, 0)).toBe(2 * MINUTE);
});
