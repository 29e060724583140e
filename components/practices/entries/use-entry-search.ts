import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import type { Practice } from '../../../lib/domain/journal/practice';
import { foldText, textMatcher } from '../../../lib/domain/journal/text-search';
import { practiceName, shownTexts } from '../../../lib/wording/practice-text';

const textOf = (entry: JournalEntry): string =>
  foldText([...shownTexts(entry), entry.followUp?.text ?? '', practiceName(entry.practice)].join('\n'));

/** The entries of one practice, or of all, that contain every word of a query, in their order. */
export function useEntrySearch(
  entries: readonly JournalEntry[],
  query: string,
  practice: Practice | 'all',
): readonly JournalEntry[] {
  const isSearched = query.trim() !== '';
  // Folding years of words takes a while: it is done once, and only when something is searched.
  const texts = useMemo(() => (isSearched ? entries.map(textOf) : []), [entries, isSearched]);
  return useMemo(() => {
    const matches = textMatcher(query);
    return entries.filter(
      (entry, at) =>
        (practice === 'all' || entry.practice === practice) && (!isSearched || matches(texts[at] ?? '')),
    );
  }, [entries, texts, query, practice]);
}
