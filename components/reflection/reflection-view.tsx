import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { Period } from '../../lib/domain/time/period';
import type { PeriodDetails } from '../../lib/pages/reflection/load-details';
import type { PeriodEffect } from '../../lib/pages/reflection/load-nudge-effect';
import type { PeriodContent } from '../../lib/pages/reflection/load-period';
import { useAfterFirstPaint } from '../hooks/use-after-first-paint';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { MonthJournalsSection } from './journal/month-journals-section';
import { PeriodHead } from './period-head';
import { PeriodParts } from './period-parts';
import { WeekPlan } from './plan/plan-section';
import { CaughtSection } from './sections/caught-section';
import { ChartSections } from './sections/chart-sections';
import { EstimateSections } from './sections/estimate-sections';
import { FactsSection } from './sections/facts-section';
import { IntentsSection } from './sections/intents-section';
import { type WeekActions, WeekJournalAndPlan } from './week-journal-and-plan';

interface ReflectionViewProps extends PeriodContent, WeekActions {
  /** `undefined` until it was read. */
  readonly details: PeriodDetails | undefined;
  /** `undefined` until it was read, `null` where there is nothing to say about nudges. */
  readonly effect: PeriodEffect | null | undefined;
  onGoTo(period: Period): void;
  onPrint(): void;
  onSaveVisits(): void;
  onOpenSupport(): void;
}

/** A week, month or year: its time, its nudges and what was written. A week also has a question and plans. */
export function ReflectionView(props: ReflectionViewProps): JSX.Element {
  const { charts, today, week, details, effect, planActions } = props;
  const { period } = charts;
  const { kind, id } = period;
  const painted = useAfterFirstPaint();
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      {details && <FactsSection kind={kind} facts={details.comparisons.facts} />}
      {week && <WeekPlan key={`${id} plan`} shownWeek={id} {...week} actions={planActions} />}
      <ChartSections {...props} />
      {details && (
        <>
          <EstimateSections {...details.comparisons} effect={effect} onSaveVisits={props.onSaveVisits} />
          <IntentsSection kind={kind} intents={details.comparisons.intents} />
          <CaughtSection kind={kind} caught={details.comparisons.caught} />
        </>
      )}
      {painted && (
        <>
          {week && (
            <WeekJournalAndPlan key={id} week={week} planActions={planActions} onAnswer={props.onAnswer} />
          )}
          {details?.months && <MonthJournalsSection key={id} kind={kind} months={details.months} />}
          <PeriodParts period={period} today={today} />
          <SupportLine onOpen={props.onOpenSupport} />
        </>
      )}
    </main>
  );
}
