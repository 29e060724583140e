import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  hourOfDay,
  instantOn,
  localDay,
  minuteOfDay,
  startOfDay,
} from '../../../../lib/domain/time/days';
import { calendars, clockReading, daysAroundShifts, instants } from '../../../builders/calendars';
import { HOUR, instant } from '../../../builders/domain-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

describe('a local day', () => {
  it('begins at the day start, not at midnight', () => {
    expect(hourOfDay(instant('2026-11-22T04:00:00+01:00'), BERLIN)).toEqual({ day: '2026-11-22', hour: 4 });
    expect(hourOfDay(instant('2026-11-22T03:59:59.999+01:00'), BERLIN)).toEqual({
      day: '2026-11-21',
      hour: 3,
    });
    expect(hourOfDay(instant('2026-11-22T00:00:00+01:00'), BERLIN)).toEqual({ day: '2026-11-21', hour: 0 });
    expect(hourOfDay(instant('2026-11-22T23:30:00+01:00'), BERLIN)).toEqual({ day: '2026-11-22', hour: 23 });
  });

  it('is the one before across New Year and a leap day', () => {
    expect(localDay(instant('2027-01-01T03:00:00+01:00'), BERLIN)).toBe('2026-12-31');
    expect(localDay(instant('2028-03-01T03:00:00+01:00'), BERLIN)).toBe('2028-02-29');
  });

  it('is the day in the time zone of the person', () => {
    const at = instant('2026-11-22T15:00:00Z');
    const dayIn = (timeZone: string) => localDay(at, { timeZone, dayStartHour: 6 });
    expect(dayIn('Pacific/Kiritimati')).toBe('2026-11-22');
    expect(dayIn('Asia/Tokyo')).toBe('2026-11-22');
    expect(dayIn('Pacific/Honolulu')).toBe('2026-11-21');
    expect(localDay(at, { timeZone: 'Pacific/Kiritimati', dayStartHour: 5 })).toBe('2026-11-23');
  });

  it('accepts an instant with a fraction of a ms', () => {
    expect(localDay(instant('2026-11-22T04:00:00+01:00') - 0.25, BERLIN)).toBe('2026-11-21');
  });

  it('and its hour are those of a clock on the wall', () => {
    fc.assert(
      fc.property(instants, calendars, (at, calendar) => {
        const { date, hour } = clockReading(at, calendar.timeZone);
        const day = hour < calendar.dayStartHour ? dayAfter(date, -1) : date;
        expect(hourOfDay(at, calendar)).toEqual({ day, hour });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the start of a day', () => {
  it.each([
    ['an ordinary day', '2026-11-22', 'Europe/Berlin', 4, '2026-11-22T04:00:00+01:00'],
    ['the day clocks go forward', '2026-03-29', 'Europe/Berlin', 4, '2026-03-29T04:00:00+02:00'],
    ['the day clocks go back', '2026-10-25', 'Europe/Berlin', 4, '2026-10-25T04:00:00+01:00'],
    ['a start that the clocks skip', '2026-03-29', 'Europe/Berlin', 2, '2026-03-29T03:00:00+02:00'],
    ['a start that comes twice', '2026-10-25', 'Europe/Berlin', 2, '2026-10-25T02:00:00+02:00'],
    ['a midnight that the clocks skip (Beirut)', '2026-03-29', 'Asia/Beirut', 0, '2026-03-29T01:00:00+03:00'],
    [
      'a midnight after an hour that comes twice',
      '2026-10-25',
      'Asia/Beirut',
      0,
      '2026-10-25T00:00:00+02:00',
    ],
    [
      'a midnight that the clocks skip (Santiago)',
      '2026-09-06',
      'America/Santiago',
      0,
      '2026-09-06T01:00:00-03:00',
    ],
    ['a half hour of shift', '2026-10-04', 'Australia/Lord_Howe', 2, '2026-10-04T02:30:00+11:00'],
    ['an offset of half an hour', '2026-11-22', 'Asia/Kolkata', 4, '2026-11-22T04:00:00+05:30'],
  ])('is right on %s', (_, day, timeZone, dayStartHour, start) => {
    expect(startOfDay(day, { timeZone, dayStartHour })).toBe(instant(start));
  });

  it('is the first instant of the day', () => {
    fc.assert(
      fc.property(daysAroundShifts, calendars, (day, calendar) => {
        const start = startOfDay(day, calendar);
        expect(localDay(start, calendar)).toBe(day);
        expect(localDay(start - 1, calendar)).toBe(dayAfter(day, -1));
      }),
      { numRuns: 150 },
    );
  });

  it('makes days of 23, 24 and 25 hours', () => {
    const lengthOfDay = (day: string) => startOfDay(dayAfter(day, 1), BERLIN) - startOfDay(day, BERLIN);
    expect(lengthOfDay('2026-03-28')).toBe(23 * HOUR);
    expect(lengthOfDay('2026-03-29')).toBe(24 * HOUR);
    expect(lengthOfDay('2026-10-24')).toBe(25 * HOUR);
  });
});

describe('the minute of a day', () => {
  it.each([
    ['midnight', '2026-11-22T00:00:00+01:00', 0],
    ['a morning', '2026-11-22T07:05:59.999+01:00', 7 * 60 + 5],
    ['the last minute', '2026-11-22T23:59:00+01:00', 24 * 60 - 1],
    ['a morning after clocks went forward', '2026-03-29T03:10:00+02:00', 3 * 60 + 10],
  ])('is counted from midnight on the clock at %s', (_, at, minute) => {
    expect(minuteOfDay(instant(at), 'Europe/Berlin')).toBe(minute);
  });

  it('lies in the hour that a clock on the wall shows', () => {
    fc.assert(
      fc.property(instants, calendars, (at, { timeZone }) => {
        expect(Math.floor(minuteOfDay(at, timeZone) / 60)).toBe(clockReading(at, timeZone).hour);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a clock time on a local day', () => {
  it.each([
    ['2026-11-22', 22 * 60, '2026-11-22T22:00:00+01:00'],
    ['2026-11-22', 4 * 60, '2026-11-22T04:00:00+01:00'],
    ['2026-11-22', 3 * 60 + 59, '2026-11-23T03:59:00+01:00'],
    ['2026-12-31', 30, '2027-01-01T00:30:00+01:00'],
    // The clock skips this time; it was an hour later.
    ['2026-03-28', 2 * 60 + 30, '2026-03-29T03:30:00+02:00'],
  ])('on %s, %i minutes after midnight, is %s', (day, minute, at) => {
    expect(instantOn(day, minute, BERLIN)).toEqual({ at: instant(at), day, timeZone: BERLIN.timeZone });
    expect(localDay(instant(at), BERLIN)).toBe(day);
  });
});
