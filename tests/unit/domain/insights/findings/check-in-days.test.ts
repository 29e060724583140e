import { describe, expect, it } from 'vitest';
import { daysOfCheckIns } from '../../../../../lib/domain/insights/findings/check-in-days';
import { periodOf } from '../../../../../lib/domain/time/period';

const period = periodOf('week', '2026-11-16');
const firstDay = '2026-01-01';
const ON = (...days: readonly string[]) => days.map((day) => ({ day }));

describe('the days that check-ins tell about', () => {
  it('are counted once each, of the days that have begun', () => {
    const checkIns = ON('2026-11-16', '2026-11-16', '2026-11-18');
    expect(daysOfCheckIns(checkIns, { period, firstDay, today: '2026-11-20' })).toEqual({
      checkInDays: 2,
      daysSoFar: 5,
    });
  });

  it('are of the days since Enough is used, and of those before on which there was one', () => {
    const sinceThursday = { period, firstDay: '2026-11-19', today: '2026-11-23' };
    expect(daysOfCheckIns(ON('2026-11-20'), sinceThursday).daysSoFar).toBe(4);
    const everyDay = ON('2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20');
    expect(daysOfCheckIns(everyDay, sinceThursday).daysSoFar).toBe(5);
  });

  it('are of all seven once the week is over', () => {
    expect(daysOfCheckIns(ON('2026-11-22'), { period, firstDay, today: '2026-11-23' })).toEqual({
      checkInDays: 1,
      daysSoFar: 7,
    });
  });
});
