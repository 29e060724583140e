import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { IsoWeek, LocalDay } from '../../lib/domain/days';
import type { Period } from '../../lib/domain/period';
import type { Pictures } from '../../lib/domain/pictures';
import type { SiteId } from '../../lib/domain/site';
import type { WeekSummary } from '../../lib/domain/week';
import type { WeekSentence } from '../../lib/domain/week-sentence';
import { PageHead } from '../mark/page-head';
import { SupportLine } from '../support/support-line';
import { BesideSections, type BesideSectionsProps } from './beside-sections';
import { NudgesSection } from './nudges-section';
import { PeriodHead } from './period-head';
import { PicturesView } from './pictures-view';
import { NextPlan, WeekPlan } from './plan-section';
import { QuestionSection } from './question-section';
import type { PlanActs, StoredPlan } from './stored-plan';
import { WordsSection } from './words-section';
import { WrittenSection } from './written-section';

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
  /** What the week is seen beside, once it was read. */
  readonly beside:
    | (Omit<BesideSectionsProps, 'hasNudges'> & { readonly sentences: readonly WeekSentence[] })
    | undefined;
  /** Rejects when it could not be stored. */
  onAnswer(question: number, answer: string): Promise<void>;
}

/** A week, given back: its time, its nudges, what was written, and one question. */
export function ReflectionView(props: ReflectionProps): JSX.Element {
  const { summary, pictures, today, beside, onAnswer } = props;
  const { thisWeek, plans, chosenSites, planActs: acts } = props;
  const plan = { week: summary.week, thisWeek, plans, chosenSites, acts };
  const hasNudges = Object.values(summary.nudges).some((count) => count > 0);
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      {beside && <WordsSection summary={summary} sentences={beside.sentences} />}
      <WeekPlan key={`${summary.week} plan`} {...plan} />
      <PicturesView pictures={pictures} today={today} />
      {hasNudges && <NudgesSection kind="week" nudges={summary.nudges} />}
      {beside && <BesideSections hasNudges={hasNudges} {...beside} />}
      <div class="reflection-pair">
        <WrittenSection written={summary.written} />
        <QuestionSection
          key={summary.week}
          question={summary.question}
          answers={summary.reflections}
          onAnswer={onAnswer}
        />
      </div>
      <NextPlan key={`${summary.week} next`} {...plan} />
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}
