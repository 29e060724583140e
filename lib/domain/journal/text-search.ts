/** Letters that are also written as others, and yet are not those with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** A text as it is searched: small letters without marks, so that "Ömer" is found by "omer". */
export const foldText = (text: string): string =>
  withoutMarks(withoutMarks(text).toLowerCase()).replace(/[ßøłđıæœς]/g, (letter) => PLAIN[letter] ?? letter);

/**
 * Makes out of what is searched for a test of folded texts: each of its words must occur somewhere, in any order, also
 * as a part of a word.
 */
export function textMatcher(query: string): (text: string) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}
