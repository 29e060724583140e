import type { CardContent } from '../../domain/nudges/card-content';
import type { SettledOutcome } from '../../domain/nudges/nudge';
import type { BreathStage } from './breath-timer';

/**
 * Everything that the card's view draws, and the actions it offers. Each action takes its event: an event that a
 * page made up does nothing, nor does an answer to a card that the person could not see.
 */
export interface CardModel extends CardContent {
  /** The reasons are shown. */
  readonly isExplained: boolean;
  /** What is written so far. */
  readonly lines: readonly string[];
  /** The person asked for what is written to be kept, and it is. */
  readonly isKept: boolean;
  readonly breath: BreathStage;
  /** Something could not be kept. */
  readonly trouble: boolean;
  onExit(outcome: SettledOutcome, event: Event): void;
  onExplain(event: Event): void;
  /** The person wants a practice that goes with the card. */
  onPractices(event: Event): void;
  onWrite(index: number, line: string, event: Event): void;
  onKeep(event: Event): void;
  /** One tap that says all: writes a line and keeps it. */
  onChoose(line: string, event: Event): void;
  onBreathe(event: Event): void;
  onMove(event: Event): void;
}
