import { useRef, useState } from 'preact/hooks';
import type { IsoWeek } from '../../../lib/domain/time/days';

/** How a person answered the offer of a guess. */
export type GuessAnswer = 'kept' | 'skipped' | 'turnedOff';

interface GuessOfferState {
  /** Whether the offer is shown in place of the week. */
  readonly isOpen: boolean;
  /** How the person answered it for the week shown; `null` when they did not. */
  readonly answer: GuessAnswer | null;
  onAnswer(answer: GuessAnswer): void;
}

/**
 * Whether the offer of a guess is shown. Once it is, it stays until it is answered, though the week counts as seen from
 * then on: what else changes on the page must not take a half-moved slider away.
 * @param week the id of the period shown
 */
export function useGuessOffer(week: IsoWeek, isOffered: boolean): GuessOfferState {
  const offered = useRef<IsoWeek | null>(null);
  const [answered, setAnswered] = useState<{ week: IsoWeek; answer: GuessAnswer } | null>(null);
  if (isOffered) offered.current = week;
  const answer = answered?.week === week ? answered.answer : null;
  return {
    isOpen: offered.current === week && answer === null,
    answer,
    onAnswer: (given) => setAnswered({ week, answer: given }),
  };
}
