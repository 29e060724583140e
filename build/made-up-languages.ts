import { parse, type Token } from '@messageformat/parser';
import { readCatalogue } from './catalogue-files';
import type { MessageCatalogue } from './compiled-catalogue';

/** A text whose words are changed, and whose places and plural forms stay. */
function withWords(tokens: readonly Token[], change: (words: string) => string): string {
  return tokens
    .map((token) => {
      if (token.type === 'content') return change(token.value);
      if (token.type === 'octothorpe') return '#';
      if (!('cases' in token)) return token.ctx.text;
      const cases = token.cases.map(({ key, tokens: inner }) => `${key} {${withWords(inner, change)}}`);
      return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
    })
    .join('');
}

const ACCENTED = new Map(
  [...'aeiouyAEIOUYcnszCNSZ'].map((letter, at) => [letter, [...'àéîöûýÀÉÎÖÛÝçñšžÇÑŠŽ'][at]]),
);
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةى';

/** Accented, and longer by 40 %: a tail of vowels grows with the words, broken like words of eight letters. */
const long = (words: string): string => {
  const accented = [...words].map((letter) => ACCENTED.get(letter) ?? letter).join('');
  const [, body = '', end = ''] = /^(.*?)([^\p{L}\p{N}]*)$/su.exec(accented) ?? [];
  const more = Math.ceil(words.trim().length * 0.4);
  const tail = (more > 8 ? ' öüéöüéöü' : 'öüéöüéöü').repeat(words.length).slice(0, more).trimEnd();
  return `${body}${tail}${end}`;
};

/** Each letter is an Arabic one, so that the length stays the same. */
const mirrored = (words: string): string =>
  words.replaceAll(/[a-z]/gi, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);

/** Nobody reads these as prose. */
const NOT_WORDS = new Set(['language', 'direction']);

const madeUp =
  (tag: string, direction: string, change: (words: string) => string) =>
  (english: MessageCatalogue): MessageCatalogue => ({
    ...Object.fromEntries(
      Object.entries(english).map(([key, { message }]) => [
        key,
        { message: NOT_WORDS.has(key) ? message : withWords(parse(message), change) },
      ]),
    ),
    language: { message: tag },
    direction: { message: direction },
  });

/** Languages that nobody speaks, made from English, by tag. They show what a longer or a mirrored text breaks. */
export const MADE_UP_LANGUAGES: Readonly<Record<string, (english: MessageCatalogue) => MessageCatalogue>> = {
  'en-XA': madeUp('en-XA', 'ltr', long),
  'ar-XB': madeUp('ar-XB', 'rtl', mirrored),
};

/** The texts of a language; of a made-up one, too. */
export const textsOf = (language: string): MessageCatalogue =>
  MADE_UP_LANGUAGES[language]?.(readCatalogue('en')) ?? readCatalogue(language);
