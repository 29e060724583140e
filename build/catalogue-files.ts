import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MessageCatalogue } from './compiled-catalogue';

/** The folder of the catalogues, one file for each language: `en.json`, `pt-BR.json`. */
export const CATALOGUE_FOLDER = fileURLToPath(new URL('../messages', import.meta.url));

/** The languages that have a catalogue, as BCP 47 tags. */
export const catalogueLanguages = (): string[] =>
  readdirSync(CATALOGUE_FOLDER).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : []));

/** The texts of a language. */
export const readCatalogue = (language: string): MessageCatalogue =>
  JSON.parse(readFileSync(join(CATALOGUE_FOLDER, `${language}.json`), 'utf8'));
