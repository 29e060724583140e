import { afterEach, describe, expect, it } from 'vitest';
import { fallSilent, speak } from '../../../lib/i18n/translate';
import {
  clockHourText,
  dateRangeText,
  dayText,
  hourText,
  monthText,
  timeText,
} from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { listText } from '../../../lib/wording/list-text';
import { numberText } from '../../../lib/wording/number-text';
import { withPlainSpaces } from '../../builders/english-texts';
import { madeCatalogue } from '../../builders/made-catalogue';

afterEach(fallSilent);

/** Texts in one language, in a browser set to another. */
const speakIn = async (language: string, browserLocale: string) =>
  speak(await madeCatalogue(language, {}), browserLocale);

const NIGHT = Date.UTC(2026, 10, 28, 22);

describe('dates and times', () => {
  it.each([
    ['en', 'en-GB', '22:00', 'Saturday 28 November', '28 November – 4 December 2026'],
    ['en', 'en-US', '10:00 PM', 'Saturday, November 28', 'November 28 – December 4, 2026'],
    ['de', 'de-AT', '22:00', 'Samstag, 28. November', '28. November – 4. Dezember 2026'],
    // The names are those of the texts; order, clock and signs are the browser's.
    ['de', 'en-GB', '22:00', 'Samstag 28 November', '28 November – 4 Dezember 2026'],
    ['de', 'en-US', '10:00 PM', 'Samstag, November 28', 'November 28 – Dezember 4, 2026'],
    ['en', 'de-DE', '22:00', 'Saturday, 28. November', '28. November – 4. December 2026'],
    // A pattern with words in it takes no names of another language.
    ['en', 'es-ES', '22:00', 'Saturday, 28 November', '28 November – 4 December 2026'],
    ['en', 'ja-JP', '22:00', 'Saturday, November 28', 'November 28 – December 4, 2026'],
  ])(
    'for texts in %s are as a browser set to %s writes them',
    async (language, browser, time, day, range) => {
      await speakIn(language, browser);
      const written = [
        timeText(NIGHT, 'UTC'),
        dayText('2026-11-28'),
        dateRangeText('2026-11-28', '2026-12-04'),
      ];
      expect(written.map(withPlainSpaces)).toEqual([time, day, range]);
    },
  );

  it('change with the language of the texts while a page is open', async () => {
    await speakIn('en', 'en-GB');
    const before = [dayText('2026-11-28'), monthText('2026-12-01')];
    await speakIn('de', 'en-GB');
    expect([dayText('2026-11-28'), monthText('2026-12-01')]).toEqual(['Samstag 28 November', 'Dezember']);
    expect(before).toEqual(['Saturday 28 November', 'December']);
  });

  it('have the browser’s digits', async () => {
    await speakIn('en', 'ar-EG');
    expect(dayText('2026-11-28')).toContain('٢٨');
    expect(hourText(9)).toContain('٩');
  });
});

describe('a clock hour', () => {
  it.each([
    ['en', 'en-US', '9 PM', '9 – 10 PM'],
    ['en', 'en-GB', '21:00', '21:00–22:00'],
    ['de', 'de-DE', '21 Uhr', '21–22 Uhr'],
    ['en', 'de-DE', '21:00', '21:00–22:00'],
    ['de', 'en-US', '9 PM', '9 – 10 PM'],
  ])(
    'for texts in %s in a browser set to %s reads as a time: %s, %s',
    async (language, browser, hour, range) => {
      await speakIn(language, browser);
      expect([hourText(21), clockHourText(21)].map(withPlainSpaces)).toEqual([hour, range]);
    },
  );
});

describe('numbers, durations and lists', () => {
  it('have the browser’s digits and signs, and the words of the texts', async () => {
    await speakIn('en', 'de-DE');
    expect(numberText(1234.5)).toBe('1.234,5');
    expect(durationText(72 * 60_000, 'long')).toBe('1 hour 12 minutes');
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
    await speakIn('de', 'en-US');
    expect(numberText(1234.5)).toBe('1,234.5');
    expect(withPlainSpaces(durationText(72 * 60_000, 'long'))).toBe('1 Stunde 12 Minuten');
    expect(withPlainSpaces(durationText(197 * 60_000))).toBe('3 Std. 17 Min.');
    expect(listText(['a', 'b', 'c'])).toBe('a, b und c');
  });
});
