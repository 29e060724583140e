import { filesUnder, textOf } from './sources';

/** One text of a catalogue. Notes for translators stand beside the English texts. */
interface Message {
  readonly message: string;
  readonly description?: string;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** The languages that have a folder under `public/_locales`. */
export const languages = (): string[] =>
  filesUnder('public/_locales', ['messages.json']).map((file) => file.split('/')[2] ?? '');

/** The texts of a language. */
export const catalogueOf = (language: string): Catalogue =>
  JSON.parse(textOf(`public/_locales/${language}/messages.json`));

/** The highest `$n` in a text, 0 when it has no placeholder. */
export const placeholdersIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));

/** The longest sentence that fits on a card, in characters. */
const LONGEST_NUDGE = 140;

/** What is wrong with one text, `null` when nothing is. */
function faultOfMessage(key: string, message: string): string | null {
  const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => number));
  if (message.trim() === '') return 'is empty';
  if (message !== message.trim()) return 'has blanks at its ends';
  if (/[<>&"']|\p{Extended_Pictographic}/u.test(message)) return 'has markup, an emoji or a typewriter quote';
  if (used.size !== placeholdersIn(message) || /\$(?![1-9])/.test(message)) return 'skips a placeholder';
  if (/^nudge_/.test(key) && message.length > LONGEST_NUDGE) return 'is too long for a card';
  return null;
}

/** What is wrong with a catalogue beside the English one, a line for each fault. */
export function faultsOf(language: string, catalogue: Catalogue, english: Catalogue): string[] {
  const missing = Object.keys(english).filter((key) => !(key in catalogue));
  const unknown = Object.keys(catalogue).filter((key) => !(key in english));
  const tag = catalogue.language?.message ?? '';
  return [
    ...missing.map((key) => `${key} is missing`),
    ...unknown.map((key) => `${key} is not an English key`),
    ...(tag.replace('-', '_') === language && isLanguageTag(tag) ? [] : [`language is not ${language}`]),
    ...(/^(ltr|rtl)$/.test(catalogue.direction?.message ?? '') ? [] : ['direction is neither ltr nor rtl']),
    ...Object.entries(catalogue).flatMap(([key, { message }]) => {
      const fault = faultOfMessage(key, message);
      const wanted = placeholdersIn(english[key]?.message ?? message);
      if (fault) return [`${key} ${fault}`];
      return placeholdersIn(message) === wanted ? [] : [`${key} does not have ${wanted} placeholders`];
    }),
  ];
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
