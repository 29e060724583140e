import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActivityLogEntry } from '../../lib/domain/nudges/activity-log';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/i18n/translate';
import type { AnswerActions } from '../../lib/pages/log/answer-actions';
import type { CheckInCorrections } from '../../lib/pages/log/check-in-corrections';
import type { LogPage } from '../../lib/pages/log/load-log';
import type { SaidOnDay } from '../../lib/pages/log/load-said';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import type { GuessActions } from '../../lib/pages/shared/guess-actions';
import { Button } from '../controls/button';
import { useTask } from '../hooks/use-task';
import { ErasedNotice } from '../shared/erased-notice';
import { SearchField } from '../shared/search-field';
import { SupportLine } from '../shared/support-line';
import { DrawnRing } from '../shell/drawn-ring';
import { PageHead } from '../shell/page-head';
import { AddCheckIn } from './add-check-in';
import { FoundEntries } from './found-entries';
import { LogHead } from './log-head';
import { LogRow } from './log-row';
import './log.css';

interface LogProps extends LogPage {
  readonly comparisonActions: Pick<ComparisonActions, 'tell' | 'erase'>;
  readonly checkInActions: CheckInCorrections;
  readonly guessActions: Pick<GuessActions, 'erase'>;
  readonly answerActions: AnswerActions;
  /** What the person said on all days; `undefined` until it is searched. */
  readonly said: readonly SaidOnDay[] | undefined;
  /** Asks for what the person said on all days. */
  onSearch(): void;
  onEarlier(): void;
  onLater(): void;
  /** Shows a day up to today. */
  onGoTo(day: LocalDay): void;
  /** Erases everything of the day. @returns puts it back */
  onEraseDay(): Promise<() => Promise<void>>;
  onOpenOptions(): void;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
}

/** What was erased and can be put back. */
interface Erased {
  readonly id: string;
  restore(): Promise<void>;
}

/** What Enough did and did not do on a day, each entry with its reasons, and what the person said, to put it right. */
export function LogView(props: LogProps): JSX.Element {
  const { day, entries, ownSentences, plans, aims, comparisonActions, checkInActions } = props;
  const [query, setQuery] = useState('');
  const [erased, setErased] = useState<Erased | null>(null);
  const task = useTask<void>();
  const erase = async (entry: ActivityLogEntry): Promise<void> => {
    if (entry.kind === 'caught') {
      const { id } = entry.comparison;
      setErased({ id, restore: await comparisonActions.erase(id) });
    }
    if (entry.kind === 'checkedIn') {
      const { id } = entry.checkIn;
      setErased({ id, restore: await checkInActions.erase(id) });
    }
    if (entry.kind === 'guessed') {
      const { id } = entry.guess;
      setErased({ id, restore: await props.guessActions.erase(id) });
    }
    if (entry.kind === 'answered') {
      const { id } = entry.answer;
      setErased({ id, restore: await props.answerActions.erase(id) });
    }
  };
  const eraseDay = async (): Promise<void> => setErased({ id: day, restore: await props.onEraseDay() });
  const putBack = async ({ restore }: Erased): Promise<void> => {
    await restore();
    setErased(null);
  };
  const show = (entry: ActivityLogEntry): JSX.Element => (
    <LogRow
      key={keyOf(entry)}
      entry={entry}
      written={{ ownSentences, plans, aims }}
      minute={props.minute}
      comparisonActions={comparisonActions}
      checkInActions={checkInActions}
      onErase={() => task.run(() => erase(entry))}
    />
  );
  const isSearching = query.trim() !== '';
  return (
    <main class="page log">
      <PageHead here={null} />
      <LogHead {...props} isSearching={isSearching} />
      <SearchField
        value={query}
        onSearch={(text) => {
          setQuery(text);
          props.onSearch();
        }}
      />
      <ErasedNotice
        erased={erased?.id ?? null}
        failed={task.state === 'failed'}
        onPutBack={() => erased && task.run(() => putBack(erased))}
      />
      {isSearching && <FoundEntries said={props.said} query={query} show={show} />}
      {!isSearching && entries.length > 0 && <ol class="log-rows">{entries.map(show)}</ol>}
      {!isSearching && entries.length === 0 && (
        <div class="log-empty">
          <DrawnRing key={day}>
            <h2>{t('logEmptyTitle')}</h2>
          </DrawnRing>
          <p>{t(day === props.today ? 'logEmptyToday' : 'logEmpty')}</p>
        </div>
      )}
      {!isSearching && (
        <>
          <AddCheckIn key={day} day={day} onAdd={checkInActions.add} />
          <p>
            <Button look="bare" waiting={task.state === 'running'} onPress={() => task.run(eraseDay)}>
              {t('logEraseDay')}
            </Button>
          </p>
        </>
      )}
      <footer class="log-foot">
        <Button look="bare" onPress={props.onOpenOptions}>
          {t('logOptions')}
        </Button>
        <SupportLine onOpen={props.onOpenSupport} />
      </footer>
    </main>
  );
}

function keyOf(entry: ActivityLogEntry): string {
  if (entry.kind === 'caught') return entry.comparison.id;
  if (entry.kind === 'checkedIn') return entry.checkIn.id;
  if (entry.kind === 'guessed') return entry.guess.id;
  if (entry.kind === 'answered') return entry.answer.id;
  return `${entry.kind} ${entry.at} ${entry.kind === 'refused' ? entry.suppression.site : entry.moment.site}`;
}
