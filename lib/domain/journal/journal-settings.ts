import type { LocalDay } from '../time/days';
import type { Cadence } from './cadence';
import type { GuidedPractice } from './practice';

/** The part of the settings that is about check-ins and practices. */
export interface JournalSettings {
  /** How often the popup invites the person to a check-in. */
  readonly checkInEvery: Cadence;
  /** The practices that the popup offers, the favourite one first. */
  readonly favourites: readonly GuidedPractice[];
  /** Whether a guess is offered before a finished week is shown. */
  readonly guessFirst: boolean;
  /** The local day on which the support card was last shown; `null` when it never was. */
  readonly supportShownOn: LocalDay | null;
}

export const DEFAULT_JOURNAL_SETTINGS: JournalSettings = {
  checkInEvery: 'week',
  favourites: ['breathe', 'reframe', 'gratitude'],
  guessFirst: true,
  supportShownOn: null,
};
