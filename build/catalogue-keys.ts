import type { MessageCatalogue } from './compiled-catalogue';

/**
 * Lets the build fail on a language that lacks texts, which would be empty, or has ones that nothing shows.
 * @throws Error that names the keys
 */
export function expectSameKeys(
  language: string,
  catalogue: MessageCatalogue,
  english: MessageCatalogue,
): void {
  const missing = Object.keys(english).filter((key) => !(key in catalogue));
  const unknown = Object.keys(catalogue).filter((key) => !(key in english));
  if (missing.length > 0) throw new Error(`messages/${language}.json lacks ${missing.join(', ')}.`);
  if (unknown.length > 0) {
    throw new Error(`messages/${language}.json has keys that English has not: ${unknown.join(', ')}.`);
  }
}
