import './log.css';
import type { JSX } from 'preact';
import { type ActivityLogEntry, countLogEntries } from '../../lib/domain/nudges/activity-log';
import { t } from '../../lib/i18n/translate';
import type { LogPage } from '../../lib/pages/log/load-log';
import { dayText } from '../../lib/wording/date-text';
import { listText } from '../../lib/wording/list-text';
import { Button } from '../controls/button';
import { PagerButton } from '../controls/pager-button';
import { SupportLine } from '../shared/support-line';
import { DrawnRing } from '../shell/drawn-ring';
import { PageHead } from '../shell/page-head';
import { LogRow } from './log-row';

interface LogProps extends LogPage {
  onEarlier(): void;
  onLater(): void;
  onOpenOptions(): void;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
}

/** What Enough did and did not do on a day, each entry with its reasons. */
export function LogView(props: LogProps): JSX.Element {
  const { day, today, entries, ownSentences, plans, aims } = props;
  const isToday = day === today;
  return (
    <main class="page log">
      <PageHead here={null} />
      <header class="log-head">
        <p class="log-day">{isToday ? t('logToday', { date: dayText(day) }) : dayText(day)}</p>
        <h1 class="page-title">{t('log')}</h1>
        {entries.length > 0 && <p class="page-lede">{summaryOf(entries)}</p>}
        <nav class="log-steps" aria-label={t('logNavigation')}>
          <PagerButton towards="earlier" onStep={props.onEarlier}>
            {t('logEarlier')}
          </PagerButton>
          {!isToday && (
            <PagerButton towards="later" onStep={props.onLater}>
              {t('logLater')}
            </PagerButton>
          )}
        </nav>
      </header>
      {entries.length > 0 ? (
        <ol class="log-rows">
          {entries.map((entry) => (
            <LogRow
              key={keyOf(entry)}
              entry={entry}
              written={{ ownSentences, plans, aims }}
              minute={props.minute}
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
      <footer class="log-foot">
        <Button look="bare" onPress={props.onOpenOptions}>
          {t('logOptions')}
        </Button>
        <SupportLine onOpen={props.onOpenSupport} />
      </footer>
    </main>
  );
}

const keyOf = (entry: ActivityLogEntry): string =>
  `${entry.kind} ${entry.at} ${entry.kind === 'refused' ? entry.suppression.site : entry.moment.site}`;

function summaryOf(entries: readonly ActivityLogEntry[]): string {
  const counts = countLogEntries(entries);
  const kinds = (['shown', 'withheld', 'missed', 'refused'] as const).filter((kind) => counts[kind] > 0);
  return t('logSummary', {
    list: listText(kinds.map((kind) => t(`logCount_${kind}`, { count: counts[kind] }))),
  });
}
