/** The part of the settings that is about the language of the texts. */
export interface LanguageSettings {
  /** The BCP 47 tag of the language that the person chose; `browser` for the browser's own one. */
  readonly language: string;
}

export const DEFAULT_LANGUAGE_SETTINGS: LanguageSettings = { language: 'browser' };

/** The language that every text exists in. */
export const FALLBACK_LANGUAGE = 'en';

/** A tag and what is left of it when its last parts are taken away: `zh-Hant-TW`, `zh-Hant`, `zh`. */
const shortened = (tag: string): string[] =>
  tag.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-'));

/**
 * The language in which texts are shown: the chosen one, or else the first of the browser's that there is.
 * @param wanted the languages of the browser, the dearest first
 * @param available the languages that texts exist in
 */
export function languageFor(choice: string, wanted: readonly string[], available: readonly string[]): string {
  if (available.includes(choice)) return choice;
  const tags = wanted.flatMap(shortened);
  return tags.find((tag) => available.includes(tag)) ?? FALLBACK_LANGUAGE;
}
