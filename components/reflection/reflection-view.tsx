import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/days';
import type { Period } from '../../lib/domain/period';
import type { Pictures } from '../../lib/domain/pictures';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Brand } from '../mark/brand';
import { SupportLine } from '../support/support-line';
import { NudgesSection } from './nudges-section';
import { PeriodHead } from './period-head';
import { PicturesView } from './pictures-view';
import { QuestionSection } from './question-section';
import { WrittenSection } from './written-section';

export interface ReflectionProps {
  readonly summary: WeekSummary;
  readonly pictures: Pictures;
  readonly today: LocalDay;
  /** To Learn, or straight to when to talk to a professional. */
  onOpenLearn(): void;
  onOpenSupport(): void;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
  onGo(period: Period): void;
  onPrint(): void;
  /** Rejects when it could not be stored. */
  onAnswer(answer: string): Promise<void>;
}

/** A week, given back: its time, its nudges, what was written, and one question. */
export function ReflectionView(props: ReflectionProps): JSX.Element {
  const { summary, pictures, today, onAnswer } = props;
  const hasNudges = Object.values(summary.nudges).some((count) => count > 0);
  return (
    <main class="reflection">
      <header class="reflection-top">
        <Brand />
        <nav>
          <Button look="bare" onPress={props.onOpenLearn}>
            {t('openLearn')}
          </Button>
        </nav>
      </header>
      <PeriodHead {...props} />
      <PicturesView pictures={pictures} today={today} />
      {hasNudges && <NudgesSection kind="week" nudges={summary.nudges} />}
      <div class="reflection-pair">
        <WrittenSection written={summary.written} />
        <QuestionSection
          key={summary.week}
          question={summary.question}
          answer={summary.reflection?.answer ?? null}
          onAnswer={onAnswer}
        />
      </div>
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}
