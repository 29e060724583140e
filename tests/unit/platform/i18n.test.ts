import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counted, direction, language, type MessageKey, t } from '../../../lib/platform/i18n';

/** A locale with these texts; a missing text is empty, as in the browser. */
function speak(texts: Readonly<Record<string, string>>): void {
  const getMessage = (key: string, values: string[] = []) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
}

const minutes = 'minutes' as Parameters<typeof counted>[0];

beforeEach(() => {
  vi.stubGlobal('chrome', fakeBrowser);
  speak({});
});

afterEach(() => void vi.unstubAllGlobals());

describe('a text', () => {
  it('has its substitutions filled in as strings', () => {
    speak({ sample: '$2 of $1' });
    expect(t('sample' as MessageKey, 'week', 0)).toBe('0 of week');
  });

  it('comes with the language and the direction of its locale', () => {
    speak({ language: 'ar', direction: 'rtl' });
    expect([language(), direction()]).toEqual(['ar', 'rtl']);
    speak({ language: 'de', direction: 'ltr' });
    expect([language(), direction()]).toEqual(['de', 'ltr']);
  });
});

describe('a text that depends on a count', () => {
  it('takes the plural form of its language', () => {
    speak({ language: 'pl', minutes_one: '$1 minuta', minutes_few: '$1 minuty', minutes_other: '$1 minut' });
    expect([1, 3, 5].map((count) => counted(minutes, count))).toEqual(['1 minuta', '3 minuty', '5 minut']);
  });

  it('takes the form for other counts where the locale has no form of its own', () => {
    speak({ language: 'en', minutes_other: '$1 min' });
    expect(counted(minutes, 1)).toBe('1 min');
  });

  it('writes the count as its language does, before the other substitutions', () => {
    speak({ language: 'de', minutes_other: '$1 $2' });
    expect(counted(minutes, 12_345, 'Minuten')).toBe('12.345 Minuten');
  });
});
