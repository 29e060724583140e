/** Letters that carry no mark of their own and are yet written without it. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** A text as it is searched: small letters without marks, so that "ömer" is found by "Omer". */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđıæœ]/g, (letter) => PLAIN[letter] ?? letter);

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
