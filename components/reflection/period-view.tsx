import './reflection.css';
import './reflection-print.css';
import './period-view.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { IntentOutcome } from '../../lib/domain/insights/intents';
import type { JournalMonth } from '../../lib/domain/insights/journal-days';
import type { PeriodCharts } from '../../lib/domain/insights/period-charts';
import type { PeriodFact } from '../../lib/domain/insights/period-fact';
import type { LocalDay } from '../../lib/domain/time/days';
import { type Period, subperiods } from '../../lib/domain/time/period';
import { t } from '../../lib/platform/i18n';
import { partText } from '../../lib/wording/period-text';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { MonthJournalsSection } from './journal/month-journals-section';
import { PeriodHead } from './period-head';
import { ChartSections } from './sections/chart-sections';
import { type BesideSectionsProps, ComparisonSections } from './sections/comparison-sections';
import { FactsSection } from './sections/facts-section';
import { IntentsSection } from './sections/intents-section';

/** What a period is seen beside, once it was read. */
export interface ComparisonsShown extends Omit<BesideSectionsProps, 'hasNudges'> {
  readonly sentences: readonly PeriodFact[];
  readonly intents: readonly IntentOutcome[];
}

interface PeriodViewProps {
  readonly pictures: PeriodCharts;
  readonly today: LocalDay;
  /** The first day on which anything was measured. */
  readonly firstDay: LocalDay;
  readonly beside: ComparisonsShown | undefined;
  /** What was written month by month, once it was read. */
  readonly months: readonly JournalMonth[] | undefined;
  onGo(period: Period): void;
  onPrint(): void;
  onOpenSupport(): void;
}

/** A month or year, given back: the pieces of a week over a longer time, and the ways into its parts. */
export function PeriodView(props: PeriodViewProps): JSX.Element {
  const { pictures, today, beside, months } = props;
  const { kind } = pictures.period;
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      {beside && <FactsSection kind={kind} sentences={beside.sentences} />}
      <ChartSections pictures={pictures} today={today} firstDay={props.firstDay} />
      {beside && (
        <>
          <ComparisonSections hasNudges={pictures.hasNudges} {...beside} />
          <IntentsSection kind={kind} intents={beside.intents} />
        </>
      )}
      {kind !== 'week' && (
        <>
          {months && <MonthJournalsSection key={pictures.period.id} kind={kind} months={months} />}
          <PeriodParts period={pictures.period} kind={kind} today={today} />
        </>
      )}
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}

interface PeriodPartsProps {
  readonly period: Period;
  readonly kind: 'month' | 'year';
  readonly today: LocalDay;
}

function PeriodParts({ period, kind, today }: PeriodPartsProps): JSX.Element {
  const heading = useId();
  return (
    <nav class="reflection-section period-parts" aria-labelledby={heading}>
      <h2 id={heading}>{t(`periodParts_${kind}`)}</h2>
      <ul>
        {subperiods(period, today).map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{partText(part)}</a>
          </li>
        ))}
      </ul>
      <p class="reflection-note">{t('periodPartsNote')}</p>
    </nav>
  );
}
