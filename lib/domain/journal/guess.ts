import type { IsoWeek, LocalInstant } from '../time/days';

/** What a person thought about a week that was over, before they saw it. It is never scored. */
export interface Guess extends LocalInstant {
  /** The week that the guess is about; `day` is the one on which it was made. */
  readonly week: IsoWeek;
  /** All time on the chosen sites in that week. */
  readonly minutes: number;
  /** The share of that time spent taking part, from 0 to 1; `null` when the person did not say. */
  readonly activeShare: number | null;
}

/** A stored guess, under its id. */
export type StoredGuess = Guess & { readonly id: string };
