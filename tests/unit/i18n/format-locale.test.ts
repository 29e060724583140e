import { describe, expect, it } from 'vitest';
import { formatLocale } from '../../../lib/i18n/format-locale';

const NIGHT = new Date('2026-11-28T22:00:00Z');
const written = (language: string, browserLocale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(formatLocale(language, browserLocale), { ...options, timeZone: 'UTC' })
    .format(NIGHT)
    .replace(/\s/g, ' ');

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DAY = { day: 'numeric', month: 'long' } as const;

describe('the locale of dates and times', () => {
  it.each([
    ['en', 'en-GB', '22:00', '28 November'],
    ['en', 'en-US', '10:00 PM', 'November 28'],
    ['en', 'de-DE', '22:00', 'November 28'],
    ['de', 'en-US', '10:00 PM', '28. November'],
    ['de', 'en-GB', '22:00', '28. November'],
    ['de', 'de-AT', '22:00', '28. November'],
  ])('for words in %s in a browser set to %s gives %s and %s', (language, browserLocale, time, day) => {
    expect(written(language, browserLocale, TIME)).toBe(time);
    expect(written(language, browserLocale, DAY)).toBe(day);
  });
});
