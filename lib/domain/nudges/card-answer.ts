import type { SettledOutcome } from './nudge';

/** A way out of a card that the person took. */
export type CardAnswer = Exclude<SettledOutcome, 'faded'>;

/**
 * What a person can ask for on a card: that they just compared themselves is to be kept, or a guided practice that goes with the
 * card; and once they have answered, no more nudges in this visit, or fewer from now on.
 */
export type CardRequest = 'caught' | 'practices' | 'quietVisit' | 'fewerNudges';
