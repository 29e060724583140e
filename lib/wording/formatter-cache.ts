import { wordsLocale, writtenLocale } from '../i18n/translate';

/**
 * Caches objects that are slow to make, one for each key, until texts or numbers are written in another locale. The page
 * of a week formats hundreds of dates and durations; making an `Intl` formatter for each of them took more time than
 * everything else on the page.
 */
export function cachedPerLocale<Key extends string, Formatter>(
  make: (key: Key) => Formatter,
): (key: Key) => Formatter {
  const cache = new Map<Key, Formatter>();
  let locales = '';
  return (key) => {
    const now = `${writtenLocale()} ${wordsLocale()}`;
    if (locales !== now) cache.clear();
    locales = now;
    const formatter = cache.get(key) ?? make(key);
    cache.set(key, formatter);
    return formatter;
  };
}
