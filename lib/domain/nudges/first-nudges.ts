import { type Moment, wasShown } from './nudge';

/**
 * How many nudges explain that their kind changes from time to time. The explanation halved the share of people who
 * wanted to be rid of changing nudges (HabitLab; Kovacs 2018).
 */
const NUDGES_EXPLAINED = 3;

/** Whether the next nudge is among the first ones, which explain themselves. */
export const isAmongFirstNudges = (before: readonly Moment[]): boolean =>
  before.filter(wasShown).length < NUDGES_EXPLAINED;
