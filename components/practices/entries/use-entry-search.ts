import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import type { Practice } from '../../../lib/domain/journal/practice';
import { foldText, textMatcher } from '../../../lib/domain/journal/text-search';
import { practiceName, wordsOf } from '../../../lib/wording/practice-text';

const textOf = (entry: JournalEntry): string =>
  foldText([...wordsOf(entry), entry.followUp?.text ?? '', practiceName(entry.practice)].join('\n'));

/** The entries of one practice, or of all, in which every word of a query stands, in their order. */
export function useEntrySearch(
  entries: readonly JournalEntry[],
  query: string,
  practice: Practice | 'all',
): readonly JournalEntry[] {
  const isSearched = query.trim() !== '';
  // Years of words take a while to fold: once, and not before something is searched.
  const texts = useMemo(() => (isSearched ? entries.map(textOf) : []), [entries, isSearched]);
  return useMemo(() => {
    const fits = textMatcher(query);
    return entries.filter(
      (entry, at) =>
        (practice === 'all' || entry.practice === practice) && (!isSearched || fits(texts[at] ?? '')),
    );
  }, [entries, texts, query, practice]);
}
