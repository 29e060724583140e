/** Letters that are also written as plain ones, but have no Unicode decomposition. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
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

/** Folds a text for search: lower case without diacritics, so that "omer" finds "Ömer". */
export const foldText = (text: string): string =>
  withoutMarks(withoutMarks(text).toLowerCase()).replace(
    /[ßøłđıæœς]/g,
    (letter) => PLAIN_LETTERS[letter] ?? letter,
  );

/**
 * Makes a test of folded texts from a query: each word of the query must occur, in any order, also as part of a word.
 */
export function textMatcher(query: string): (text: string) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

/** Whether the query finds any of these texts, taken together. An empty one does. */
export const findsText = (query: string, texts: readonly string[]): boolean =>
  textMatcher(query)(foldText(texts.join(' ')));

/** The items that the query finds by their texts; all of them when it finds none. */
export function narrowedBy<Item>(
  query: string,
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): readonly Item[] {
  const found = items.filter((item) => findsText(query, textsOf(item)));
  return found.length > 0 ? found : items;
}
