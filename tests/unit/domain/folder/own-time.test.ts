import { describe, expect, it } from 'vitest';
import { takesMeasured } from '../../../../lib/domain/folder/own-time';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
/** A Friday afternoon in Berlin. */
const AT = Date.parse('2026-11-20T15:30:00+01:00');
const all = { scope: 'all', at: AT } as const;
const hour = (day: string, clock: number) => ({ day, site: 'instagram', until: { hour: clock } });

describe('an erasure in another browser', () => {
  it('takes what was measured up to its hour, and nothing after it', () => {
    expect(takesMeasured(all, hour('2026-11-19', 23), CALENDAR)).toBe(true);
    expect(takesMeasured(all, hour('2026-11-20', 15), CALENDAR)).toBe(true);
    expect(takesMeasured(all, hour('2026-11-20', 16), CALENDAR)).toBe(false);
    expect(takesMeasured(all, hour('2026-11-21', 5), CALENDAR)).toBe(false);
  });

  it('takes the hours before the day start for the end of the day', () => {
    expect(takesMeasured(all, hour('2026-11-20', 2), CALENDAR)).toBe(false);
    const atNight = { scope: 'all', at: Date.parse('2026-11-21T02:30:00+01:00') } as const;
    expect(takesMeasured(atNight, hour('2026-11-20', 23), CALENDAR)).toBe(true);
    expect(takesMeasured(atNight, hour('2026-11-20', 3), CALENDAR)).toBe(false);
  });

  it('takes what ended before it, to the instant', () => {
    const until = (instant: number) => ({ day: '2026-11-20', site: 'instagram', until: { instant } });
    expect(takesMeasured(all, until(AT), CALENDAR)).toBe(true);
    expect(takesMeasured(all, until(AT + 1), CALENDAR)).toBe(false);
  });

  it('takes a day or a site alone when only that was erased', () => {
    const day = { scope: 'day/2026-11-19', at: AT } as const;
    expect(takesMeasured(day, hour('2026-11-19', 10), CALENDAR)).toBe(true);
    expect(takesMeasured(day, hour('2026-11-18', 10), CALENDAR)).toBe(false);
    const site = { scope: 'site/reddit', at: AT } as const;
    expect(takesMeasured(site, hour('2026-11-19', 10), CALENDAR)).toBe(false);
    expect(takesMeasured(site, { ...hour('2026-11-19', 10), site: 'reddit' }, CALENDAR)).toBe(true);
  });
});
