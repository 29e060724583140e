import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { groupEntriesByDay, type JournalEntry } from '../../../lib/domain/journal/entry';
import { CARD_PRACTICES, GUIDED_PRACTICES, type Practice } from '../../../lib/domain/journal/practice';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { EntryActions } from '../../../lib/pages/practices/entry-actions';
import { dayText } from '../../../lib/wording/date-text';
import { practiceName } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { useTask } from '../../hooks/use-task';
import { ErasedNotice } from '../../shared/erased-notice';
import { SearchField } from '../../shared/search-field';
import { DrawnRing } from '../../shell/drawn-ring';
import { EntryRow } from './entry-row';
import { useEntrySearch } from './use-entry-search';
import './entry-list.css';

interface EntryListProps {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  readonly hasEarlier: boolean;
  readonly today: LocalDay;
  readonly actions: EntryActions;
  /** Asks for all entries instead of the recent ones. */
  onReachAll(): void;
}

/** An entry that was erased and can be put back. */
interface Erased {
  readonly id: string;
  restore(): Promise<void>;
}

/** How many entries are shown at first, and how many more with each press of the button for earlier ones. */
const PAGE_SIZE = 20;

const PRACTICES: readonly Practice[] = [...new Set<Practice>([...GUIDED_PRACTICES, ...CARD_PRACTICES])];

/** What was written in practices, on cards and in check-ins, day by day, with a search. */
export function EntryList({ entries, hasEarlier, today, actions, onReachAll }: EntryListProps): JSX.Element {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const [practice, setPractice] = useState<Practice | 'all'>('all');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [erased, setErased] = useState<Erased | null>(null);
  const task = useTask<void>();
  const found = useEntrySearch(entries, query, practice);

  const erase = async (entry: JournalEntry): Promise<void> => {
    const restore = await actions.erase(entry);
    setErased({ id: entry.id, restore });
  };
  const putBack = async ({ restore }: Erased): Promise<void> => {
    await restore();
    setErased(null);
    heading.current?.focus({ preventScroll: true });
  };
  const isFiltered = query.trim() !== '' || practice !== 'all';
  const isEmpty = entries.length === 0 && !hasEarlier;
  return (
    <section class="kept-words" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('keptWordsTitle')}
      </h2>
      <ErasedNotice
        erased={erased?.id ?? null}
        failed={task.state === 'failed'}
        onPutBack={() => erased && task.run(() => putBack(erased))}
      />
      {isEmpty ? (
        <div class="kept-words-none">
          <DrawnRing />
          <p>{t('keptWordsNone')}</p>
        </div>
      ) : (
        <div class="kept-words-find">
          <SearchField
            value={query}
            onSearch={(text) => {
              setQuery(text);
              onReachAll();
            }}
          />
          <Select<Practice | 'all'>
            label={t('keptWordsFilter')}
            options={[
              { value: 'all', name: t('keptWordsAll') },
              ...PRACTICES.map((value) => ({ value, name: practiceName(value) })),
            ]}
            value={practice}
            onChoose={(chosen) => {
              setPractice(chosen);
              onReachAll();
            }}
          />
        </div>
      )}
      <Notice>{isFiltered && found.length === 0 && t('keptWordsNothing')}</Notice>
      <ol class="kept-days">
        {groupEntriesByDay(found.slice(0, limit)).map((day) => (
          <li key={day.day}>
            <h3>{dayText(day.day)}</h3>
            <ul>
              {day.entries.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  today={today}
                  actions={actions}
                  onErase={() => task.run(() => erase(entry))}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {(found.length > limit || hasEarlier) && (
        <p>
          <Button
            onPress={() => {
              setLimit(limit + PAGE_SIZE);
              onReachAll();
            }}
          >
            {t('keptWordsEarlier')}
          </Button>
        </p>
      )}
    </section>
  );
}
