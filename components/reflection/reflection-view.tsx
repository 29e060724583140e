import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { PeriodCharts } from '../../lib/domain/insights/period-charts';
import type { WeekJournal } from '../../lib/domain/insights/week-journal';
import type { SiteId } from '../../lib/domain/sites/site';
import type { IsoWeek, LocalDay } from '../../lib/domain/time/days';
import type { Period } from '../../lib/domain/time/period';
import { useAfterFirstPaint } from '../hooks/use-after-first-paint';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { QuestionSection } from './journal/question-section';
import { WeekJournalSection } from './journal/week-journal-section';
import { PeriodHead } from './period-head';
import type { ComparisonsShown } from './period-view';
import { NextPlan, WeekPlan } from './plan/plan-section';
import type { PlanActions, StoredPlan } from './plan/stored-plan';
import { ChartSections } from './sections/chart-sections';
import { ComparisonSections } from './sections/comparison-sections';
import { FactsSection } from './sections/facts-section';
import { IntentsSection } from './sections/intents-section';

export interface ReflectionProps {
  readonly summary: WeekJournal;
  readonly pictures: PeriodCharts;
  readonly today: LocalDay;
  /** To when to talk to a professional. */
  onOpenSupport(): void;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
  onGo(period: Period): void;
  onPrint(): void;
  readonly thisWeek: IsoWeek;
  readonly plans: readonly StoredPlan[];
  readonly chosenSites: readonly SiteId[];
  readonly planActs: PlanActions;
  readonly beside: ComparisonsShown | undefined;
  /** Rejects when it could not be stored. */
  onAnswer(question: number, answer: string): Promise<void>;
}

/** A week, given back: its time, its nudges, what was written, and one question. */
export function ReflectionView(props: ReflectionProps): JSX.Element {
  const { summary, pictures, today, beside, onAnswer } = props;
  const { thisWeek, plans, chosenSites, planActs: acts } = props;
  const plan = { week: summary.week, thisWeek, plans, chosenSites, acts };
  const painted = useAfterFirstPaint();
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      {beside && <FactsSection kind="week" sentences={beside.sentences} />}
      <WeekPlan key={`${summary.week} plan`} {...plan} />
      <ChartSections pictures={pictures} today={today} firstDay={props.firstDay} />
      {beside && (
        <>
          <ComparisonSections hasNudges={pictures.hasNudges} {...beside} />
          <IntentsSection kind="week" intents={beside.intents} />
        </>
      )}
      {painted && (
        <>
          <div class="reflection-pair">
            <WeekJournalSection written={summary.written} />
            <QuestionSection
              key={summary.week}
              week={summary.week}
              question={summary.question}
              answers={summary.reflections}
              onAnswer={onAnswer}
            />
          </div>
          <NextPlan key={`${summary.week} next`} {...plan} />
          <SupportLine onOpen={props.onOpenSupport} />
        </>
      )}
    </main>
  );
}
