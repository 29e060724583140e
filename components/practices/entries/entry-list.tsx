import './entry-list.css';
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { entriesByDay, type JournalEntry } from '../../../lib/domain/journal/entry';
import { CARD_PRACTICES, GUIDED_PRACTICES, type Practice } from '../../../lib/domain/journal/practice';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { dayText } from '../../../lib/wording/date-text';
import { practiceName } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Select } from '../../controls/select';
import { useTask } from '../../hooks/use-task';
import { DrawnRing } from '../../shell/drawn-ring';
import type { PracticeActions } from '../practice-actions-props';
import { EntryRow } from './entry-row';
import { ErasedNotice } from './erased-notice';
import { SearchField } from './search-field';
import { useEntrySearch } from './use-entry-search';

interface KeptWordsProps {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  readonly hasEarlier: boolean;
  readonly today: LocalDay;
  readonly acts: PracticeActions;
  /** More is wanted than the recent ones. */
  onReachAll(): void;
}

/** What puts an entry back that was erased. */
interface Erased {
  readonly id: string;
  back(): Promise<void>;
}

/** How many entries are shown at first, and with every press for earlier ones. */
const AT_ONCE = 20;

const PRACTICES: readonly Practice[] = [...new Set<Practice>([...GUIDED_PRACTICES, ...CARD_PRACTICES])];

/** What was written in practices, on cards and in check-ins, day by day, to be found again. */
export function EntryList({ entries, hasEarlier, today, acts, onReachAll }: KeptWordsProps): JSX.Element {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const [practice, setPractice] = useState<Practice | 'all'>('all');
  const [most, setMost] = useState(AT_ONCE);
  const [erased, setErased] = useState<Erased | null>(null);
  const task = useTask<void>();
  const found = useEntrySearch(entries, query, practice);

  const erase = async (entry: JournalEntry): Promise<void> => {
    const back = await acts.onErase(entry);
    setErased({ id: entry.id, back });
  };
  const putBack = async ({ back }: Erased): Promise<void> => {
    await back();
    setErased(null);
    heading.current?.focus({ preventScroll: true });
  };
  const isSought = query.trim() !== '' || practice !== 'all';
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
      <Notice>{isSought && found.length === 0 && t('keptWordsNothing')}</Notice>
      <ol class="kept-days">
        {entriesByDay(found.slice(0, most)).map((day) => (
          <li key={day.day}>
            <h3>{dayText(day.day)}</h3>
            <ul>
              {day.entries.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  today={today}
                  acts={acts}
                  onErase={() => task.run(() => erase(entry))}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {(found.length > most || hasEarlier) && (
        <p>
          <Button
            onPress={() => {
              setMost(most + AT_ONCE);
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
