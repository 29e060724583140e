import type { CardAnswer, CardRequest } from '../../domain/nudges/card-answer';
import type { CardContent } from '../../domain/nudges/card-content';
import type { BreathStage } from './breath-timer';
import type { CardMessage } from './card-messages';

/**
 * Everything that the card's view draws, and the actions it offers. Each action takes its event: an event that a
 * page made up does nothing, nor does an answer to a card that the person could not see.
 */
export interface CardModel extends CardContent {
  /** The person's answer, once it is stored. */
  readonly answer: CardAnswer | undefined;
  /** What they asked for and was done, by the kind of its message. */
  readonly asked: readonly CardMessage['kind'][];
  /** Whether the reasons for the card are shown. */
  readonly isExplained: boolean;
  /** What the person has written so far. */
  readonly lines: readonly string[];
  /** Whether the person asked to keep what is written, and it is kept. */
  readonly isKept: boolean;
  /** Whether they wrote something on this card that they have not asked to keep. */
  readonly isHalfWritten: boolean;
  readonly breath: BreathStage;
  /** Whether something could not be stored. */
  readonly hasFailed: boolean;
  onExit(answer: CardAnswer, event: Event): void;
  onRequest(request: CardRequest, event: Event): void;
  /** Shows the practice. */
  onUnfold(event: Event): void;
  /** Shows or hides the reasons for the card. */
  onExplain(event: Event): void;
  onWrite(index: number, line: string, event: Event): void;
  onKeep(event: Event): void;
  /** Writes a line and keeps it, in one tap. */
  onChoose(line: string, event: Event): void;
  onBreathe(event: Event): void;
  /** A press of the handle, or a key on it. */
  onMove(event: Event): void;
}
