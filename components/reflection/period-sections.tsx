import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { totalMs } from '../../lib/domain/attention/usage';
import type { JournalDay, JournalMonth, JournalWeek } from '../../lib/domain/insights/journal-days';
import { type WordsToReread, withQuoted, wordsToReread } from '../../lib/domain/insights/words-to-reread';
import type { PeriodFindings } from '../../lib/pages/reflection/load-findings';
import type { PeriodContent } from '../../lib/pages/reflection/load-period';
import { useAfterFirstPaint } from '../hooks/use-after-first-paint';
import { SupportLine } from '../shared/support-line';
import { GuessesSection } from './guess/guesses-section';
import { MonthJournalsSection } from './journal/month-journals-section';
import type { FindingOffers } from './lead/finding-offer';
import { LeadSection, MoreFindings } from './lead/lead-section';
import { PeriodTime } from './lead/period-time';
import { PeriodParts } from './period-parts';
import { WeekPlan } from './plan/plan-section';
import { CaughtSection } from './sections/caught-section';
import { ChartSections } from './sections/chart-sections';
import { type FiguresProps, FiguresSection } from './sections/figures-section';
import { type WeekActions, WeekJournalAndPlan } from './week-journal-and-plan';

export interface PeriodSectionsProps extends PeriodContent, FiguresProps, WeekActions {
  /** `undefined` until they were read. */
  readonly findings: PeriodFindings | undefined;
  readonly offers: FindingOffers;
  onOpenSupport(): void;
}

/**
 * What a period has below its name: its time, what is most worth knowing, something that was written, and how the plan
 * went. Then pictures, and for a week a question and the next plan.
 */
export function PeriodSections(props: PeriodSectionsProps): JSX.Element {
  const { charts, today, week, details, findings, offers, planActions } = props;
  const { period } = charts;
  const { kind, id } = period;
  const painted = useAfterFirstPaint();
  const written = week?.journal ?? details?.months;
  // A year has thousands of entries.
  const words = useMemo(() => wordsToReread(daysOf(written)), [written]);
  return (
    <>
      <LeadSection
        key={`${id} lead`}
        kind={kind}
        findings={findings}
        hasTime={totalMs(charts.attention) > 0}
        words={words}
        offers={offers}
      >
        <PeriodTime period={period} attention={charts.attention} today={today} findings={findings} />
      </LeadSection>
      {week && <WeekPlan key={`${id} plan`} shownWeek={id} {...week} actions={planActions} />}
      <ChartSections {...props} part="alwaysShown" />
      {details && <CaughtSection kind={kind} caught={details.caught} />}
      {findings && <MoreFindings kind={kind} findings={findings} offers={offers} />}
      {details?.calibration && <GuessesSection calibration={details.calibration} />}
      {painted && (
        <>
          {hasFigures(props) && <FiguresSection {...props} />}
          {week && (
            <WeekJournalAndPlan
              key={id}
              week={week}
              days={withQuoted(week.journal.days, words)}
              planActions={planActions}
              onAnswer={props.onAnswer}
            />
          )}
          {details?.months && (
            <MonthJournalsSection
              key={id}
              kind={kind}
              months={details.months.map((month) => quotedIn(month, words))}
            />
          )}
          <PeriodParts period={period} today={today} />
          <SupportLine onOpen={props.onOpenSupport} />
        </>
      )}
    </>
  );
}

const daysOf = (written: JournalWeek | readonly JournalMonth[] | null | undefined): readonly JournalDay[] =>
  written && 'week' in written ? written.days : (written ?? []).flatMap(({ days }) => days);

const quotedIn = (month: JournalMonth, words: readonly WordsToReread[]): JournalMonth => ({
  ...month,
  days: withQuoted(month.days, words),
});

/** Whether there is anything to see among the figures. */
const hasFigures = ({ charts, hasNudges, firstDay, today }: PeriodContent): boolean =>
  totalMs(charts.attention) > 0 || charts.mood.checkIns > 0 || hasNudges || firstDay < today;
