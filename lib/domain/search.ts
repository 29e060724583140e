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
export const folded = (text: string): string =>
  withoutMarks(withoutMarks(text).toLowerCase()).replace(/[ßøłđıæœς]/g, (letter) => PLAIN[letter] ?? letter);

/**
 * Makes out of what is searched for a test of texts: each of its words must occur somewhere, in any order, also as a
 * part of a word.
 */
export function searchFor(query: string): (texts: readonly string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    if (words.length === 0) return true;
    const all = folded(texts.join('\n'));
    return words.every((word) => all.includes(word));
  };
}
