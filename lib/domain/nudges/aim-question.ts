import type { Sitting } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';
import { type Moment, mayHaveBeenSeen } from './nudge';

/**
 * A visit must begin within this many ms after its aim was said. "Before I go in" is said about the next visit; what one
 * wanted hours ago may be done or forgotten (our judgement).
 */
export const AIM_VALID_FOR = 60 * 60 * 1_000;

/** What a card needs to know of an aim to ask about it. */
export interface AskedAim {
  /** The id of its entry. */
  readonly id: string;
  /** When it was said, wall-clock ms. */
  readonly at: number;
  readonly aim: { readonly minutes: number | null };
  /** The answer; missing until it is given. */
  readonly found?: unknown;
}

/** Whether no card has asked about an aim, and the person has not answered. */
const isUnasked = ({ id, found }: AskedAim, moments: readonly Moment[]): boolean =>
  !found && !moments.some((moment) => moment.own === id && mayHaveBeenSeen(moment));

/** Whether a visit that begins at an instant (wall-clock ms) is one that an aim may be about. */
const isAbout = ({ at }: AskedAim, start: number): boolean => start >= at && start <= at + AIM_VALID_FOR;

/** Whether a card may still ask about an aim in a visit that begins at `now` (wall-clock ms). */
export const isAimAhead = (aim: AskedAim, moments: readonly Moment[], now: number): boolean =>
  isUnasked(aim, moments) && isAbout(aim, now);

/** What it depends on whether the question is due. */
export interface AimQuestionInputs {
  readonly aim: AskedAim | undefined;
  readonly sitting: Sitting;
  /** Moments on any site, of the last day at least. */
  readonly moments: readonly Moment[];
  readonly tempo: Tempo;
  /** The minutes after which the question comes when the person did not say how long they mean to stay. */
  readonly firstNudgeMinutes: number;
  /** Wall-clock ms. */
  readonly now: number;
}

/**
 * Whether it is time to ask if a person found what they came for: once, in a sitting that began after they said it, and
 * about as long after its beginning as they meant to stay.
 */
export function isAimQuestionDue(inputs: AimQuestionInputs): boolean {
  const { aim, sitting, moments, tempo, firstNudgeMinutes, now } = inputs;
  if (!aim || !isUnasked(aim, moments) || !isAbout(aim, sitting.start)) return false;
  return now - sitting.start >= (aim.aim.minutes ?? firstNudgeMinutes) * tempo.minute;
}
