import { writtenLocale } from '../i18n/translate';

/**
 * Caches objects that are slow to make, one for each key, until texts are written in another locale. The page of a week formats hundreds of dates and durations; making an `Intl` formatter for each of them
 * took more time than everything else on the page.
 */
export function cachedPerLanguage<Key extends string, Formatter>(
  make: (locale: string, key: Key) => Formatter,
): (key: Key) => Formatter {
  const cache = new Map<Key, Formatter>();
  let locale = '';
  return (key) => {
    if (locale !== writtenLocale()) cache.clear();
    locale = writtenLocale();
    const formatter = cache.get(key) ?? make(locale, key);
    cache.set(key, formatter);
    return formatter;
  };
}
