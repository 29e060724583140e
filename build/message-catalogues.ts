import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CATALOGUE_FOLDER, catalogueLanguages, readCatalogue } from './catalogue-files';
import { expectSameKeys } from './catalogue-keys';
import { compiledCatalogue, type MessageCatalogue } from './compiled-catalogue';
import { MADE_UP_LANGUAGES, textsOf } from './made-up-languages';

/** The texts that the background makes: those of cards, of the reminder, and of the extension's button. */
const OF_BACKGROUND =
  /^(language|direction|appName|buttonWeekWaits|planSentence|sentenceFrom|reminder(Title|Message)|nudge_.+|card.+|aim.+)$/;

/** The modules that list all catalogues, and those that are one of them. */
const LIST = /^\0?virtual:(page|background)-catalogues$/;
const CATALOGUE = /^(?:catalogue:|\0catalogue\/texts-)([\w-]+)(\?background)?$/;

export const ofBackground = (catalogue: MessageCatalogue): MessageCatalogue =>
  Object.fromEntries(Object.entries(catalogue).filter(([key]) => OF_BACKGROUND.test(key)));

/** A page loads one catalogue. A worker can't load scripts later, so it carries all of them, and makes one. */
function listOf(kind: string, languages: readonly string[]): string {
  const imports = languages.map((tag, at) => `import c${at} from 'catalogue:${tag}?background';\n`);
  const loaders = languages.map((tag, at) =>
    kind === 'page'
      ? `'${tag}': () => import('catalogue:${tag}').then((module) => module.default)`
      : `'${tag}': async () => c${at}`,
  );
  return `${kind === 'page' ? '' : imports.join('')}export const CATALOGUES = { ${loaders.join(', ')} };\n`;
}

/**
 * Compiles the catalogues of `messages`, and lists them in the modules `virtual:page-catalogues` and
 * `virtual:background-catalogues`.
 * @param hasMadeUp whether the made-up languages that show what breaks in translation are among them
 */
export function messageCatalogues(hasMadeUp: boolean): Plugin {
  const madeUp = hasMadeUp ? Object.keys(MADE_UP_LANGUAGES) : [];
  return {
    name: 'enough:message-catalogues',
    enforce: 'pre',
    resolveId: {
      filter: { id: [LIST, CATALOGUE] },
      handler: (source) => {
        const [, language, background = ''] = CATALOGUE.exec(source) ?? [];
        // The last part of the name is that of the chunk.
        return language ? `\0catalogue/texts-${language}${background}` : `\0${source.replace('\0', '')}`;
      },
    },
    load: {
      filter: { id: [LIST, CATALOGUE] },
      handler(id) {
        const [, kind] = LIST.exec(id) ?? [];
        if (kind) return listOf(kind, [...catalogueLanguages(), ...madeUp]);
        const [, language = '', background] = CATALOGUE.exec(id) ?? [];
        this.addWatchFile(join(CATALOGUE_FOLDER, `${madeUp.includes(language) ? 'en' : language}.json`));
        const catalogue = textsOf(language);
        expectSameKeys(language, catalogue, readCatalogue('en'));
        return compiledCatalogue(language, background ? ofBackground(catalogue) : catalogue);
      },
    },
  };
}
