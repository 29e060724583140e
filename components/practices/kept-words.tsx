import './kept-words.css';
import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import { byKeptDay, type KeptEntry } from '../../lib/domain/kept-entry';
import { CARD_PRACTICES, GUIDED_PRACTICES, type Practice } from '../../lib/domain/practice';
import { searchFor } from '../../lib/domain/search';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { Select } from '../controls/select';
import { useTask } from '../use-task';
import { dayText } from '../wording/date';
import { practiceName, wordsOf } from '../wording/practice';
import { KeptEntryRow } from './kept-entry-row';
import type { PracticeActs } from './practice-acts';
import { SearchField } from './search-field';

interface KeptWordsProps {
  /** The newest first. */
  readonly entries: readonly KeptEntry[];
  readonly hasEarlier: boolean;
  readonly today: LocalDay;
  readonly acts: PracticeActs;
  /** More is wanted than the recent ones. */
  onReachAll(): void;
}

/** How many entries are shown at first, and with every press for earlier ones. */
const AT_ONCE = 40;

const PRACTICES: readonly Practice[] = [...new Set<Practice>([...GUIDED_PRACTICES, ...CARD_PRACTICES])];

/** What was written in practices, on cards and in check-ins, day by day, to be found again. */
export function KeptWords({ entries, hasEarlier, today, acts, onReachAll }: KeptWordsProps): JSX.Element {
  const id = useId();
  const undo = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [practice, setPractice] = useState<Practice | 'all'>('all');
  const [most, setMost] = useState(AT_ONCE);
  const [putBack, setPutBack] = useState<(() => Promise<void>) | null>(null);
  const task = useTask<void>();
  const found = useMemo(() => {
    const fits = searchFor(query);
    return entries.filter(
      (entry) =>
        (practice === 'all' || entry.practice === practice) &&
        fits([...wordsOf(entry), entry.followUp?.text ?? '', practiceName(entry.practice)]),
    );
  }, [entries, query, practice]);
  // What was pressed is gone: a keyboard goes on where it can be undone.
  useEffect(() => {
    if (putBack) undo.current?.querySelector('button')?.focus();
  }, [putBack]);

  const erase = (entry: KeptEntry): void =>
    task.run(async () => {
      const back = await acts.onErase(entry);
      setPutBack(() => back);
    });
  const isSought = query.trim() !== '' || practice !== 'all';
  const isEmpty = entries.length === 0 && !hasEarlier;
  return (
    <section class="kept-words" aria-labelledby={id}>
      <h2 id={id}>{t('keptWordsTitle')}</h2>
      <div class="kept-words-undo" ref={undo}>
        <Notice>
          {putBack && (
            <>
              {t('keptWordsErased')}{' '}
              <Button
                look="bare"
                onPress={() =>
                  task.run(async () => {
                    await putBack();
                    setPutBack(null);
                  })
                }
              >
                {t('keptWordsPutBack')}
              </Button>
            </>
          )}
        </Notice>
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
      {isEmpty ? (
        <p class="kept-words-none">{t('keptWordsNone')}</p>
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
        {byKeptDay(found.slice(0, most)).map((day) => (
          <li key={day.day}>
            <h3>{dayText(day.day)}</h3>
            <ul>
              {day.entries.map((entry) => (
                <KeptEntryRow
                  key={entry.id}
                  entry={entry}
                  today={today}
                  acts={acts}
                  onErase={() => erase(entry)}
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
