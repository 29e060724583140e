import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarWeekdays, firstWeekday } from '../../../lib/i18n/first-weekday';

afterEach(() => vi.unstubAllGlobals());

const { Locale } = Intl;

/** A locale of a browser that tells nothing of weeks. */
function LocaleWithoutWeeks(tag: string) {
  const locale = new Locale(tag);
  return { maximize: () => locale.maximize() };
}

const CASES = [
  ['en-US', 7],
  ['en', 7],
  ['en-GB', 1],
  ['de-DE', 1],
  ['ar-EG', 6],
  ['dv-MV', 5],
  ['pt', 7],
  ['pt-PT', 7],
] as const;

describe('the first weekday of calendars', () => {
  it.each(CASES)('is, in %s, the %ith', (locale, weekday) => {
    expect(firstWeekday(locale)).toBe(weekday);
  });

  it.each(CASES)('is the same for %s where the browser does not tell', (locale, weekday) => {
    vi.stubGlobal('Intl', { Locale: LocaleWithoutWeeks });
    expect(firstWeekday(locale)).toBe(weekday);
  });
});

describe('the weekdays of a calendar', () => {
  it('begin with the first one of the locale', () => {
    expect(calendarWeekdays('en-GB')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(calendarWeekdays('en-US')).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(calendarWeekdays('ar-EG')).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });
});
