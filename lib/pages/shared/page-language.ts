import { CATALOGUES } from 'virtual:page-catalogues';
import { DEFAULT_LANGUAGE_SETTINGS } from '../../domain/language-choice';
import { SpokenLanguage } from '../../i18n/spoken-language';
import { browserLanguages, browserLocale } from '../../platform/browser-languages';
import { logLine } from '../../platform/log';
import type { PageContext } from '../context';

/** The languages that the options offer, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language of a page, as the person chose it. */
export interface PageLanguage {
  /** Resolves with whether the page has texts, when they are loaded or could not be. */
  readonly begun: Promise<boolean>;
  /** Calls back when the person chose another language and its texts are loaded. */
  onChanged(changed: () => void): void;
}

/** Loads the texts of a page, and others whenever the person chooses another language. */
export function pageLanguage({ settings }: Pick<PageContext, 'settings'>): PageLanguage {
  const spoken = new SpokenLanguage({
    catalogues: CATALOGUES,
    browserLanguages,
    browserLocale,
    log: logLine,
  });
  spoken.foresee();
  const speak = async (): Promise<boolean> => {
    // Whatever else settings that can't be read break, the page says so in words.
    const { language } = await settings.read().catch(() => DEFAULT_LANGUAGE_SETTINGS);
    return spoken.speak(language);
  };
  return {
    begun: speak(),
    onChanged: (changed) =>
      void settings.onChanged(async () => {
        if (await speak()) changed();
      }),
  };
}
