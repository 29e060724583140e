import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { Pictures } from '../../lib/domain/insights/period-charts';
import type { WeekSummary } from '../../lib/domain/insights/week-journal';
import type { SiteId } from '../../lib/domain/sites/site';
import type { IsoWeek, LocalDay } from '../../lib/domain/time/days';
import type { Period } from '../../lib/domain/time/period';
import { usePainted } from '../hooks/use-after-first-paint';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { QuestionSection } from './journal/question-section';
import { WrittenSection } from './journal/week-journal-section';
import { PeriodHead } from './period-head';
import type { BesideShown } from './period-view';
import { NextPlan, WeekPlan } from './plan/plan-section';
import type { PlanActs, StoredPlan } from './plan/stored-plan';
import { PicturesView } from './sections/chart-sections';
import { BesideSections } from './sections/comparison-sections';
import { WordsSection } from './sections/facts-section';
import { IntentsSection } from './sections/intents-section';

export interface ReflectionProps {
  readonly summary: WeekSummary;
  readonly pictures: Pictures;
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
  readonly planActs: PlanActs;
  readonly beside: BesideShown | undefined;
  /** Rejects when it could not be stored. */
  onAnswer(question: number, answer: string): Promise<void>;
}

/** A week, given back: its time, its nudges, what was written, and one question. */
export function ReflectionView(props: ReflectionProps): JSX.Element {
  const { summary, pictures, today, beside, onAnswer } = props;
  const { thisWeek, plans, chosenSites, planActs: acts } = props;
  const plan = { week: summary.week, thisWeek, plans, chosenSites, acts };
  const painted = usePainted();
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      {beside && <WordsSection kind="week" sentences={beside.sentences} />}
      <WeekPlan key={`${summary.week} plan`} {...plan} />
      <PicturesView pictures={pictures} today={today} firstDay={props.firstDay} />
      {beside && (
        <>
          <BesideSections hasNudges={pictures.hasNudges} {...beside} />
          <IntentsSection kind="week" intents={beside.intents} />
        </>
      )}
      {painted && (
        <>
          <div class="reflection-pair">
            <WrittenSection written={summary.written} />
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
