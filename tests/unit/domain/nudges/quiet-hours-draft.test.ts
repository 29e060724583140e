import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  quietHoursDraftOf,
  readQuietHours,
  SUGGESTED_QUIET_HOURS,
} from '../../../../lib/domain/nudges/quiet-hours-draft';
import { MINUTES_OF_DAY } from '../../../../lib/domain/time/clock-time';

describe('quiet hours as they are typed', () => {
  it('are parsed to what they were formatted from, also over midnight', () => {
    expect(quietHoursDraftOf(SUGGESTED_QUIET_HOURS)).toEqual({ from: '22:00', to: '07:00' });
    const minute = fc.nat(MINUTES_OF_DAY - 1);
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        fc.pre(from !== to);
        expect(readQuietHours(quietHoursDraftOf({ from, to }))).toEqual({ from, to });
      }),
    );
  });

  it('need two times', () => {
    for (const unclear of ['', '7:00', '24:00', '12:60', '12', 'noon', '07:00:30']) {
      expect(readQuietHours({ from: unclear, to: '07:00' })).toBe('unclear');
      expect(readQuietHours({ from: '07:01', to: unclear })).toBe('unclear');
    }
  });

  it('need two different times', () => {
    expect(readQuietHours({ from: '07:00', to: '07:00' })).toBe('same');
  });
});
