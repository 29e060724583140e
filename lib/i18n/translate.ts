import { plural, select } from '@messageformat/runtime';
import type { Catalogue, CompiledCatalogue } from './message-runtime';
import { wordLocale } from './word-locale';

/** The key of a text in `messages`. A key that does not exist is a type error. */
export type MessageKey = keyof MessageParameters;

/** The key of a text into which nothing is filled. */
export type PlainKey = {
  [Key in MessageKey]: keyof MessageParameters[Key] extends never ? Key : never;
}[MessageKey];

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What is filled into a text; when it is one of several, what is filled into any of them. */
type Values<Key extends MessageKey> = Intersection<MessageParameters[Key]>;

const SILENCE: Catalogue = {};
let texts = SILENCE;
let locale = 'en';
let words = 'en';
let plurals: Intl.PluralRules | undefined;
let ordinals: Intl.PluralRules | undefined;
let counts: Intl.NumberFormat | undefined;

let begin: () => void;

/** Resolves when there is a catalogue for the first time. */
export const textsBegun = new Promise<void>((resolve) => {
  begin = resolve;
});

/** The plural form of a count. Rules are made when they are first needed: that is slow. */
function form(value: number, isOrdinal = false): string {
  if (isOrdinal) ordinals ??= new Intl.PluralRules(language(), { type: 'ordinal' });
  else plurals ??= new Intl.PluralRules(language());
  return ((isOrdinal ? ordinals : plurals) as Intl.PluralRules).select(value);
}

function number(_language: string, value: number, offset: number): string {
  counts ??= new Intl.NumberFormat(locale);
  return counts.format(value - offset);
}

/**
 * From now on, texts are those of a catalogue.
 * @param browserLocale in which dates, times and numbers are written
 */
export function speak(catalogue: CompiledCatalogue, browserLocale: string): void {
  texts = catalogue({ number, plural, select, form });
  locale = browserLocale;
  words = wordLocale(language(), browserLocale);
  plurals = ordinals = counts = undefined;
  begin();
}

/** Forgets the catalogue, as before the first one. */
export function fallSilent(): void {
  texts = SILENCE;
}

/**
 * A text in the person's language. It is always plain text, never markup; empty before there is a catalogue.
 * @param values what is filled in, by name: counts as numbers, and everything else as it is to be read
 */
export function t<Key extends MessageKey>(
  key: Key,
  ...[values]: keyof Values<Key> extends never ? [] : [values: Values<Key>]
): string {
  const text = texts[key] ?? '';
  return typeof text === 'string' ? text : text(values ?? {});
}

/** The BCP 47 tag of the language of the texts. The browser's own language may have no translation. */
export const language = (): string => t('language') || 'en';

/** The direction in which the language of the texts is written. */
export const direction = (): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');

/** The locale in which dates, times and numbers are written, as BCP 47: the browser's, whatever the language of texts. */
export const writtenLocale = (): string => locale;

/** The locale of the words among them, such as names of days, units and "and", as BCP 47: in the language of texts. */
export const wordsLocale = (): string => words;
