import type { JSX } from 'preact';
import { type ActivityLogEntry, countLogEntries } from '../../lib/domain/nudges/activity-log';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/i18n/translate';
import { dayText } from '../../lib/wording/date-text';
import { listText } from '../../lib/wording/list-text';
import { PagerButton } from '../controls/pager-button';

interface LogHeadProps {
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly entries: readonly ActivityLogEntry[];
  /** Whether entries of all days are shown: then no day is named. */
  readonly isSearching: boolean;
  onEarlier(): void;
  onLater(): void;
  /** Shows a day up to today. */
  onGoTo(day: LocalDay): void;
}

/** The day of the log, how many nudges there were, and the ways to other days. */
export function LogHead(props: LogHeadProps): JSX.Element {
  const { day, today, entries, isSearching } = props;
  const isToday = day === today;
  const summary = summaryOf(entries);
  return (
    <header class="log-head">
      {!isSearching && (
        <p class="log-day">{isToday ? t('logToday', { date: dayText(day) }) : dayText(day)}</p>
      )}
      <h1 class="page-title">{t('log')}</h1>
      {!isSearching && summary !== null && <p class="page-lede">{summary}</p>}
      {!isSearching && (
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
      )}
    </header>
  );
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
