import './reflection.css';
import './reflection-print.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/days';
import { totalMs } from '../../lib/domain/usage';
import type { WeekSummary } from '../../lib/domain/week';
import { Brand } from '../mark/brand';
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
      <Brand />
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
    </main>
  );
}
