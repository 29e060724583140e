import { CATALOGUES } from 'virtual:background-catalogues';
import { SpokenLanguage } from '../i18n/spoken-language';
import { browserLanguages, browserLocale } from '../platform/browser-languages';
import { logLine } from '../platform/log';

/** The language in which the background speaks. Whoever makes texts there asks for the chosen one first. */
export const backgroundLanguage = (): SpokenLanguage =>
  new SpokenLanguage({ catalogues: CATALOGUES, browserLanguages, browserLocale, log: logLine });
