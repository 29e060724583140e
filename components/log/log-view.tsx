import './log.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ActivityLogEntry, countLogEntries } from '../../lib/domain/nudges/activity-log';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/i18n/translate';
import type { CheckInCorrections } from '../../lib/pages/log/check-in-corrections';
import type { LogPage } from '../../lib/pages/log/load-log';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import type { GuessActions } from '../../lib/pages/shared/guess-actions';
import { dayText } from '../../lib/wording/date-text';
import { listText } from '../../lib/wording/list-text';
import { Button } from '../controls/button';
import { PagerButton } from '../controls/pager-button';
import { useTask } from '../hooks/use-task';
import { ErasedNotice } from '../shared/erased-notice';
import { SupportLine } from '../shared/support-line';
import { DrawnRing } from '../shell/drawn-ring';
import { PageHead } from '../shell/page-head';
import { AddCheckIn } from './add-check-in';
import { LogRow } from './log-row';

interface LogProps extends LogPage {
  readonly comparisonActions: Pick<ComparisonActions, 'tell' | 'erase'>;
  readonly checkInActions: CheckInCorrections;
  readonly guessActions: Pick<GuessActions, 'erase'>;
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
  const { day, today, entries, ownSentences, plans, aims, comparisonActions, checkInActions } = props;
  const isToday = day === today;
  const summary = summaryOf(entries);
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
  };
  const eraseDay = async (): Promise<void> => setErased({ id: day, restore: await props.onEraseDay() });
  const putBack = async ({ restore }: Erased): Promise<void> => {
    await restore();
    setErased(null);
  };
  return (
    <main class="page log">
      <PageHead here={null} />
      <header class="log-head">
        <p class="log-day">{isToday ? t('logToday', { date: dayText(day) }) : dayText(day)}</p>
        <h1 class="page-title">{t('log')}</h1>
        {summary !== null && <p class="page-lede">{summary}</p>}
        <nav class="log-steps" aria-label={t('logNavigation')}>
          <PagerButton towards="earlier" onStep={props.onEarlier}>
            {t('logEarlier')}
          </PagerButton>
          {!isToday && (
            <PagerButton towards="later" onStep={props.onLater}>
              {t('logLater')}
            </PagerButton>
          )}
          <label>
            {t('logGoTo')}
            <input
              type="date"
              required
              max={today}
              value={day}
              onChange={({ currentTarget }) =>
                currentTarget.checkValidity() && props.onGoTo(currentTarget.value)
              }
            />
          </label>
        </nav>
      </header>
      <ErasedNotice
        erased={erased?.id ?? null}
        failed={task.state === 'failed'}
        onPutBack={() => erased && task.run(() => putBack(erased))}
      />
      {entries.length > 0 ? (
        <ol class="log-rows">
          {entries.map((entry) => (
            <LogRow
              key={keyOf(entry)}
              entry={entry}
              written={{ ownSentences, plans, aims }}
              minute={props.minute}
              comparisonActions={comparisonActions}
              checkInActions={checkInActions}
              onErase={() => task.run(() => erase(entry))}
            />
          ))}
        </ol>
      ) : (
        <div class="log-empty">
          <DrawnRing key={day}>
            <h2>{t('logEmptyTitle')}</h2>
          </DrawnRing>
          <p>{t(isToday ? 'logEmptyToday' : 'logEmpty')}</p>
        </div>
      )}
      <AddCheckIn key={day} day={day} onAdd={checkInActions.add} />
      <p>
        <Button look="bare" waiting={task.state === 'running'} onPress={() => task.run(eraseDay)}>
          {t('logEraseDay')}
        </Button>
      </p>
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
  return `${entry.kind} ${entry.at} ${entry.kind === 'refused' ? entry.suppression.site : entry.moment.site}`;
}

/** How many nudges of each kind there were; `null` for none. */
function summaryOf(entries: readonly ActivityLogEntry[]): string | null {
  const counts = countLogEntries(entries);
  const kinds = (['shown', 'withheld', 'missed', 'refused'] as const).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return null;
  return t('logSummary', {
    list: listText(kinds.map((kind) => t(`logCount_${kind}`, { count: counts[kind] }))),
  });
}
