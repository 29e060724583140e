import { language } from '../platform/i18n';

/**
 * Caches objects that are slow to make, one for each key, in the language of the texts, which does not change while a
 * page is open. The page of a week formats hundreds of dates and durations; making an `Intl` formatter for each of them
 * took more time than everything else on the page.
 */
export function cachedPerLanguage<Key extends string, Formatter>(
  make: (language: string, key: Key) => Formatter,
): (key: Key) => Formatter {
  const cache = new Map<Key, Formatter>();
  return (key) => {
    const formatter = cache.get(key) ?? make(language(), key);
    cache.set(key, formatter);
    return formatter;
  };
}
