import type { MessageCatalogue } from './compiled-catalogue';

/** The texts that the browser itself shows, of the manifest. It takes them from `_locales`, in its own language. */
export const MANIFEST_TEXTS = [
  'appName',
  'appDescription',
  'shortcut_card',
  'shortcut_compared',
  'shortcut_checkIn',
  'shortcut_snooze',
] as const;

/** The place and the content of the file in which a browser looks for a language's texts of the manifest. */
export function manifestTexts(language: string, catalogue: MessageCatalogue) {
  const texts = MANIFEST_TEXTS.map((key) => [key, { message: catalogue[key]?.message ?? '' }]);
  return {
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(Object.fromEntries(texts)),
  };
}
