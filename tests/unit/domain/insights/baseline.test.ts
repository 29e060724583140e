import { describe, expect, it } from 'vitest';
import { baselinePeriods, baselineStart } from '../../../../lib/domain/insights/baseline';
import { readPeriod } from '../../../../lib/domain/time/period';
import { usageHour } from '../../../builders/domain-rows';

const period = (id: string) => readPeriod(id) ?? expect.fail(`${id} is no period`);

describe('the baseline of a period', () => {
  const idsOf = (id: string, days: readonly string[], firstDay: string) =>
    baselinePeriods(
      period(id),
      days.map((day) => usageHour(day, 9, { passiveMs: 1 })),
      firstDay,
    ).map((earlier) => earlier.period.id);

  it('begins eight weeks before a week, eight months before a month, and with a year itself', () => {
    expect(baselineStart(period('2026-W47'))).toBe('2026-09-21');
    expect(baselineStart(period('2026-11'))).toBe('2026-03-01');
    expect(baselineStart(period('2026'))).toBe('2026-01-01');
  });

  it('consists of the earlier periods with any attention, the oldest first', () => {
    const days = ['2026-11-18', '2026-11-12', '2026-11-02', '2026-09-21', '2026-09-20'];
    expect(idsOf('2026-W47', days, '2026-01-01')).toEqual(['2026-W39', '2026-W45', '2026-W46']);
    expect(idsOf('2026-11', days, '2026-01-01')).toEqual(['2026-09']);
    expect(idsOf('2026', ['2024-05-01', '2025-05-01'], '2020-01-01')).toEqual([]);
  });

  it('includes a period only when measuring had begun by its first day', () => {
    const days = ['2026-11-03', '2026-11-10'];
    expect(idsOf('2026-W47', days, '2026-11-02')).toEqual(['2026-W45', '2026-W46']);
    expect(idsOf('2026-W47', days, '2026-11-03')).toEqual(['2026-W46']);
  });
});
