import { type Moment, SETTLED_OUTCOMES } from './nudge';

/**
 * How a card that was put up can end: with an outcome; because the page took it away; or unseen, because something lay
 * over it all the time.
 */
export const CARD_ENDINGS = [...SETTLED_OUTCOMES, 'takenAway', 'outOfReach'] as const;

export type CardEnding = (typeof CARD_ENDINGS)[number];

/** What the end of a card makes of its moment. A card that the page took away, or that nobody saw, was missed. */
export const endedMoment = (ending: CardEnding): Pick<Moment, 'outcome' | 'missedFor'> =>
  ending === 'takenAway' || ending === 'outOfReach'
    ? { outcome: 'missed', missedFor: ending }
    : { outcome: ending };
