import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldText, textMatcher } from '../../lib/domain/journal/text-search';
import type { ActivityLogEntry } from '../../lib/domain/nudges/activity-log';
import { t } from '../../lib/i18n/translate';
import type { SaidOnDay } from '../../lib/pages/log/load-said';
import { dayText } from '../../lib/wording/date-text';
import { saidTexts } from '../../lib/wording/said-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';

interface FoundEntriesProps {
  /** What the person said on all days, the newest first; `undefined` until it is read. */
  readonly said: readonly SaidOnDay[] | undefined;
  readonly query: string;
  /** Shows an entry as an item of a list. */
  readonly show: (entry: ActivityLogEntry) => ComponentChildren;
}

/** How many entries are shown at first, and how many more with each press of the button for earlier ones. */
const PAGE_SIZE = 20;

/** What the person said that contains every word of a query, day by day. */
export function FoundEntries({ said = [], query, show }: FoundEntriesProps): JSX.Element {
  const [limit, setLimit] = useState(PAGE_SIZE);
  useEffect(() => setLimit(PAGE_SIZE), [query]);
  // Folding years of words takes a while: it is done once.
  const folded = useMemo(
    () => said.map((one) => ({ ...one, text: foldText(saidTexts(one.entry).join('\n')) })),
    [said],
  );
  const found = useMemo(() => {
    const matches = textMatcher(query);
    return folded.filter(({ text }) => matches(text));
  }, [folded, query]);
  const days = Map.groupBy(found.slice(0, limit), ({ day }) => day);
  return (
    <>
      <Notice>{found.length === 0 && t('keptWordsNothing')}</Notice>
      {[...days].map(([day, entries]) => (
        <section key={day}>
          <h2 class="log-day">{dayText(day)}</h2>
          <ol class="log-rows">{entries.map(({ entry }) => show(entry))}</ol>
        </section>
      ))}
      {found.length > limit && (
        <p>
          <Button onPress={() => setLimit(limit + PAGE_SIZE)}>{t('keptWordsEarlier')}</Button>
        </p>
      )}
    </>
  );
}
