import { asksAboutAim, type Moment, wasShown } from './nudge';

/**
 * How many nudges are introduced: their cards show no field at first (our judgement), and explain that the kind of nudges
 * changes from time to time. The explanation halved the share of people who wanted to be rid of changing nudges
 * (HabitLab; Kovacs 2018). Only after them is the person asked about nudges and shown what became of them.
 */
export const FIRST_NUDGES = 3;

/** Whether a moment showed a sentence to the person, and not a question that they had asked for. */
export const hasShownSentence = (moment: Pick<Moment, 'outcome' | 'triggers'>): boolean =>
  wasShown(moment) && !asksAboutAim(moment);

/** Whether the next nudge is among the first ones, which are introduced. */
export const isAmongFirstNudges = (before: readonly Moment[]): boolean =>
  before.filter(hasShownSentence).length < FIRST_NUDGES;
