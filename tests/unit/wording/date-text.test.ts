import { describe, expect, it } from 'vitest';
import { localInstant } from '../../../lib/domain/time/days';
import {
  clockHourText,
  dailyTimeRangeText,
  dateRangeText,
  dateText,
  dayText,
  hourText,
  monthOfYearText,
  monthText,
  pastDayText,
  shortDateRangeText,
  timeOnDayText,
  timeOrDayText,
  timeRangeText,
  timeText,
  weekdayName,
  weekdayText,
} from '../../../lib/wording/date-text';
import { instant } from '../../builders/domain-rows';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';

useEnglishTexts();

/** An instant on the clock of this machine, in ms; the month is counted from 1. */
const local = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('the text of a local day', () => {
  it('is that very date in every time zone', () => {
    expect(dayText('2026-11-22')).toBe('Sunday, November 22');
    expect(dateText('2026-11-16')).toBe('November 16, 2026');
    expect([weekdayText('2026-11-22'), weekdayText('2026-11-22', 'short')]).toEqual(['Sunday', 'Sun']);
    expect([monthText('2026-11-30'), monthText('2026-11-30', 'narrow')]).toEqual(['November', 'N']);
    expect(monthOfYearText('2026-11-01')).toBe('November 2026');
  });

  it('names weekdays from Monday to Sunday', () => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName(weekday, 'short'));
    expect(names).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });
});

describe('the text of a past day', () => {
  it.each([
    ['2026-11-21', 'Saturday'],
    ['2026-11-16', 'Monday'],
    ['2026-11-15', 'November 15'],
    ['2025-11-21', 'November 21, 2025'],
  ])('is its weekday within a week, else its date: %s', (day, text) => {
    expect(pastDayText(day, '2026-11-22')).toBe(text);
  });
});

describe('the text of several days', () => {
  it('repeats neither month nor year', () => {
    expect(withPlainSpaces(dateRangeText('2026-11-16', '2026-11-22'))).toBe('November 16 – 22, 2026');
    expect(withPlainSpaces(shortDateRangeText('2026-11-16', '2026-11-22'))).toBe('Nov 16 – 22');
  });

  it('names both months and years when they differ', () => {
    expect(withPlainSpaces(dateRangeText('2026-12-28', '2027-01-03'))).toBe(
      'December 28, 2026 – January 3, 2027',
    );
    expect(withPlainSpaces(shortDateRangeText('2026-10-26', '2026-11-01'))).toBe('Oct 26 – Nov 1');
  });
});

describe('the text of a clock time', () => {
  it('is a time of the clock where something was written', () => {
    const at = Date.parse('2026-11-22T10:30:00+01:00');
    expect(withPlainSpaces(timeText(at, 'Europe/Berlin'))).toBe('10:30 AM');
    expect(withPlainSpaces(timeText(at, 'America/New_York'))).toBe('4:30 AM');
  });

  it('is a time of the machine’s own clock', () => {
    expect(withPlainSpaces(timeText(local(2026, 11, 22, 14, 30)))).toBe('2:30 PM');
    expect(withPlainSpaces(timeRangeText(local(2026, 11, 22, 14, 30), local(2026, 11, 22, 14, 50)))).toBe(
      '2:30 – 2:50 PM',
    );
  });

  it('is an hour of the clock, or the whole of it', () => {
    expect([0, 4, 12, 23].map((hour) => withPlainSpaces(hourText(hour)))).toEqual([
      '12 AM',
      '4 AM',
      '12 PM',
      '11 PM',
    ]);
    expect(withPlainSpaces(clockHourText(21))).toBe('9 – 10 PM');
  });

  it('names no date when it goes on after midnight', () => {
    expect(withPlainSpaces(clockHourText(23))).toBe('11 PM to 12 AM');
    expect(withPlainSpaces(timeRangeText(local(2026, 11, 22, 23, 50), local(2026, 11, 23, 0, 10)))).toBe(
      '11:50 PM to 12:10 AM',
    );
    for (let hour = 0; hour < 24; hour++) expect(clockHourText(hour)).not.toMatch(/2026|1\/1/);
  });

  it('is a range of every day, also over midnight', () => {
    expect(withPlainSpaces(dailyTimeRangeText(22 * 60, 7 * 60))).toBe('10:00 PM to 7:00 AM');
  });

  it('has a weekday on other days, and a date from a week ahead on', () => {
    const textOn = (day: number) => withPlainSpaces(timeOrDayText(local(2026, 11, day, 18), '2026-11-16'));
    expect(textOn(16)).toBe('6:00 PM');
    expect(textOn(17)).toMatch(/^Tuesday(,| at)? 6:00 PM$/);
    expect(textOn(21)).toMatch(/^Saturday(,| at)? 6:00 PM$/);
    expect(textOn(23)).toMatch(/^Mon, Nov 23(,| at)? 6:00 PM$/);
  });
});

it('a time after midnight says so, on the local day that goes on until the early morning', () => {
  const timeZone = 'Europe/Berlin';
  const text = (at: string, dayStartHour: number) =>
    withPlainSpaces(timeOnDayText(localInstant(instant(at), { timeZone, dayStartHour })));
  expect(text('2026-11-20T23:40:00+01:00', 4)).toBe('11:40 PM');
  expect(text('2026-11-21T00:10:00+01:00', 4)).toBe('12:10 AM (after midnight)');
  expect(text('2026-11-21T03:59:00+01:00', 4)).toBe('3:59 AM (after midnight)');
  expect(text('2026-11-21T04:00:00+01:00', 4)).toBe('4:00 AM');
  expect(text('2026-11-21T00:10:00+01:00', 0)).toBe('12:10 AM');
});
