import type { JSX } from 'preact';
import type { JournalDay } from '../../lib/domain/insights/journal-days';
import type { IsoWeek } from '../../lib/domain/time/days';
import type { WeekContent } from '../../lib/pages/reflection/load-week';
import type { PlanActions } from '../../lib/pages/reflection/plan-actions';
import { QuestionSection } from './journal/question-section';
import { WeekJournalSection } from './journal/week-journal-section';
import { NextPlan } from './plan/plan-section';

/** What a person can do on the page of a week. */
export interface WeekActions {
  readonly planActions: PlanActions;
  /** Rejects when the answer could not be stored. */
  onAnswer(week: IsoWeek, question: number, answer: string): Promise<void>;
}

interface WeekSectionsProps extends WeekActions {
  readonly week: WeekContent;
  /** The days on which something was written. */
  readonly days: readonly JournalDay[];
}

/** What a week has below its charts: its journal, its question, and the plan for the next week. */
export function WeekJournalAndPlan({ week, days, planActions, onAnswer }: WeekSectionsProps): JSX.Element {
  const { journal } = week;
  return (
    <>
      <div class="reflection-pair">
        <WeekJournalSection days={days} />
        <QuestionSection
          week={journal.week}
          question={journal.question}
          asksAboutNudges={journal.asksAboutNudges}
          answers={journal.reflections}
          onAnswer={(question, answer) => onAnswer(journal.week, question, answer)}
        />
      </div>
      <NextPlan shownWeek={journal.week} {...week} actions={planActions} />
    </>
  );
}
