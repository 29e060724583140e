import './log.css';
import type { JSX } from 'preact';
import { type Plan, sentenceOfPlan } from '../../lib/domain/journal/plan';
import { type ActivityLogEntry, countLogEntries } from '../../lib/domain/nudges/activity-log';
import type { OwnSentence } from '../../lib/domain/nudges/nudge';
import type { LocalDay } from '../../lib/domain/time/days';
import { counted, t } from '../../lib/platform/i18n';
import { dayText } from '../../lib/wording/date-text';
import { listText } from '../../lib/wording/list-text';
import { planText } from '../../lib/wording/plan-text';
import { Button } from '../controls/button';
import { PagerButton } from '../controls/pager-button';
import { SupportLine } from '../shared/support-line';
import { DrawnRing } from '../shell/drawn-ring';
import { PageHead } from '../shell/page-head';
import { LogRow } from './log-row';

export interface LogProps {
  readonly day: LocalDay;
  readonly today: LocalDay;
  /** In the order of time. */
  readonly entries: readonly ActivityLogEntry[];
  readonly ownSentences: readonly OwnSentence[];
  /** Those that cards may have said. */
  readonly plans: readonly (Plan & { readonly id: string })[];
  /** The length in ms of one of the minutes in which nudges are counted. */
  readonly minute: number;
  onEarlier(): void;
  onLater(): void;
  onOpenOptions(): void;
  /** To when to talk to a professional. */
  onOpenSupport(): void;
}

/** A day of what Enough did and did not do, each with its reasons. */
export function LogView(props: LogProps): JSX.Element {
  const { day, today, entries, ownSentences, plans } = props;
  const own = [...ownSentences, ...plans.map((plan) => sentenceOfPlan(plan, planText(plan)))];
  const isToday = day === today;
  return (
    <main class="page log">
      <PageHead here={null} />
      <header class="log-head">
        <p class="log-day">{isToday ? t('logToday', dayText(day)) : dayText(day)}</p>
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
            <LogRow key={keyOf(entry)} entry={entry} own={own} minute={props.minute} />
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
  `${entry.kind} ${entry.at} ${entry.kind === 'refused' ? entry.silence.site : entry.moment.site}`;

function summaryOf(entries: readonly ActivityLogEntry[]): string {
  const counts = countLogEntries(entries);
  const kinds = (['shown', 'withheld', 'missed', 'refused'] as const).filter((kind) => counts[kind] > 0);
  return t('logSummary', listText(kinds.map((kind) => counted(`logCount_${kind}`, counts[kind]))));
}
