import { language } from '../platform/i18n';

/**
 * Keeps what is costly to make and always comes out the same: one for each key, in the language the texts are in,
 * which stays the same while a page is open. A week's page writes hundreds of dates and durations; to make the
 * browser's format anew for each of them cost it more than everything else it does.
 */
export function cachedPerLanguage<Key extends string, Made>(
  make: (language: string, key: Key) => Made,
): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(language(), key);
    kept.set(key, made);
    return made;
  };
}
