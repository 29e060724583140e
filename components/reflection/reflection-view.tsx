import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/days';
import { totalMs } from '../../lib/domain/usage';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Brand } from '../mark/brand';
import { SupportLine } from '../support/support-line';
import { NudgesSection } from './nudges-section';
import { QuestionSection } from './question-section';
import { ShareSection } from './share-section';
import { TimeSection } from './time-section';
import { WeekHead } from './week-head';
import { WrittenSection } from './written-section';

export interface ReflectionProps {
  readonly summary: WeekSummary;
  readonly isThisWeek: boolean;
  readonly today: LocalDay;
  /** To Learn, or straight to when to talk to a professional. */
  onOpenLearn(): void;
  onOpenSupport(): void;
  onEarlier(): void;
  onLater(): void;
  /** Rejects when it could not be stored. */
  onAnswer(answer: string): Promise<void>;
}

/** A week, given back: its time, its nudges, what was written, and one question. */
export function ReflectionView(props: ReflectionProps): JSX.Element {
  const { summary, isThisWeek, today, onAnswer } = props;
  const hasTime = totalMs(summary.attention) > 0;
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
      <WeekHead
        summary={summary}
        isThisWeek={isThisWeek}
        onEarlier={props.onEarlier}
        onLater={props.onLater}
      />
      {hasTime && <TimeSection summary={summary} today={today} />}
      {(hasTime || hasNudges) && (
        <div class="reflection-pair">
          {hasTime && <ShareSection summary={summary} />}
          <NudgesSection nudges={summary.nudges} />
        </div>
      )}
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
