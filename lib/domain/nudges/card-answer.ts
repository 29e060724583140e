import type { SettledOutcome } from './nudge';

/** A way out of a card that the person took. */
export type CardAnswer = Exclude<SettledOutcome, 'faded'>;

/** What a person can ask for once they have answered a card: no more nudges in this visit, or fewer from now on. */
export type CardRequest = 'quietVisit' | 'fewerNudges';
