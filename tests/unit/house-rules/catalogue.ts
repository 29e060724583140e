import { parse, type Token } from '@messageformat/parser';
import type { MessageCatalogue } from '../../../build/compiled-catalogue';
import { parametersOf } from '../../../build/message-parameters';

/** Every stretch of words in a text, in whichever plural form. */
const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === 'content') return [token.value];
    return 'cases' in token ? token.cases.flatMap(({ tokens: inner }) => wordsIn(inner)) : [];
  });

/** A text as it is read in each of its forms, with `…` for what is filled in. */
export function readings(tokens: readonly Token[]): string[] {
  return tokens.reduce<string[]>(
    (begun, token) => {
      const next =
        token.type === 'content'
          ? [token.value]
          : 'cases' in token
            ? token.cases.flatMap(({ tokens: inner }) => readings(inner))
            : ['…'];
      return begun.flatMap((before) => next.map((after) => before + after));
    },
    [''],
  );
}

/** What is wrong with the plural forms of a text in its language, `null` when nothing is. */
function faultOfForms(tokens: readonly Token[], language: string): string | null {
  for (const token of tokens) {
    if (!('cases' in token)) continue;
    const keys = token.cases.map(({ key }) => key);
    if (token.type !== 'select') {
      const type = token.type === 'selectordinal' ? 'ordinal' : 'cardinal';
      const needed = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
      const lacking = needed.filter((form) => !keys.includes(form));
      const idle = keys.filter((key) => !key.startsWith('=') && !(needed as string[]).includes(key));
      if (lacking.length > 0) return `has no form for ${lacking.join(', ')}`;
      if (idle.length > 0) return `has a form that the language has not: ${idle.join(', ')}`;
    }
    for (const { key, tokens: inner } of token.cases) {
      // A form may leave the count out ("one more site"), but nothing else.
      const named = [...namesIn(inner)].filter((name) => name !== token.arg);
      const wanted = [...namesIn(token.cases.flatMap((one) => one.tokens))].filter(
        (name) => name !== token.arg,
      );
      if (named.length !== wanted.length) return `leaves something out for ${key}`;
      const fault = faultOfForms(inner, language);
      if (fault) return fault;
    }
  }
  return null;
}

const namesIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token) => [
      ...('arg' in token ? [token.arg] : []),
      ...('cases' in token ? token.cases.flatMap(({ tokens: inner }) => [...namesIn(inner)]) : []),
    ]),
  );

/** What is wrong with one text, `null` when nothing is. */
function faultOfMessage(message: string, language: string): string | null {
  if (message.trim() === '') return 'is empty';
  if (message !== message.trim()) return 'has blanks at its ends';
  let tokens: Token[];
  try {
    tokens = parse(message);
  } catch (error) {
    return `is not ICU MessageFormat: ${String(error)}`;
  }
  if (/[<>&"']|\p{Extended_Pictographic}/u.test(wordsIn(tokens).join('')) || message.includes("'")) {
    return 'has markup, an emoji or a typewriter quote';
  }
  if (/\$\d/.test(message)) return 'has a place without a name';
  return faultOfForms(tokens, language);
}

const signature = (message: string): string =>
  [...parametersOf(message)]
    .map(([name, type]) => `{${name}: ${type}}`)
    .sort()
    .join(' ');

/** What is wrong with a catalogue beside the English one, a line for each fault. */
export function faultsOf(language: string, catalogue: MessageCatalogue, english: MessageCatalogue): string[] {
  const missing = Object.keys(english).filter((key) => !(key in catalogue));
  const unknown = Object.keys(catalogue).filter((key) => !(key in english));
  const isTag = catalogue.language?.message === language && isLanguageTag(language);
  return [
    ...missing.map((key) => `${key} is missing`),
    ...unknown.map((key) => `${key} is not an English key`),
    ...(isTag ? [] : [`language is not ${language}`]),
    ...(/^(ltr|rtl)$/.test(catalogue.direction?.message ?? '') ? [] : ['direction is neither ltr nor rtl']),
    ...Object.entries(catalogue).flatMap(([key, { message }]) => {
      const fault = faultOfMessage(message, language);
      if (fault) return [`${key} ${fault}`];
      const wanted = signature(english[key]?.message ?? message);
      return signature(message) === wanted ? [] : [`${key} has not the places ${wanted}`];
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
