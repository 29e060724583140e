import type { OwnSentence } from './nudge';
import type { NudgeFamily } from './nudge-family';
import type { Pace } from './pace';
import type { QuietHours } from './quiet-hours';
import type { TriggerSwitches } from './trigger';

/** The part of the settings that is about nudges. */
export interface NudgeSettings {
  readonly pace: Pace;
  /** Minutes of passive scrolling in a sitting before the first nudge. */
  readonly firstNudgeMinutes: number;
  /** Wall-clock ms until which no nudge is shown; `null` when nudges are not snoozed. */
  readonly snoozedUntil: number | null;
  /** A part of every day in which no nudge is shown; `null` for none. */
  readonly quietHours: QuietHours | null;
  readonly triggers: TriggerSwitches;
  readonly familiesOff: readonly NudgeFamily[];
  /** The keys of single sentences that are off (`sentenceKey`). */
  readonly sentencesOff: readonly string[];
  readonly ownSentences: readonly OwnSentence[];
  /** What the person would rather do than stay in a feed, in their words. One is shown when they leave it by a card. */
  readonly alternatives: readonly string[];
  /** Whether some nudges are withheld at random, so that their effect can be measured. */
  readonly withholding: boolean;
  /** Whether a gentler pace was offered after days of dismissals; it is offered once. */
  readonly gentlerOffered: boolean;
}

/** The settings that decide which sentences can be shown. */
export type SentenceSettings = Pick<NudgeSettings, 'familiesOff' | 'sentencesOff' | 'ownSentences'>;

/**
 * The range of `firstNudgeMinutes`. Effects show after 7 to 10 minutes in the lab (Engeln 2020; Fardouly 2015); the
 * range is our judgement.
 */
export const FIRST_NUDGE_MINUTES = { least: 5, most: 20, usual: 8 } as const;

export const DEFAULT_NUDGE_SETTINGS: NudgeSettings = {
  pace: 'balanced',
  firstNudgeMinutes: FIRST_NUDGE_MINUTES.usual,
  snoozedUntil: null,
  quietHours: null,
  triggers: { passive: true, manyProfiles: true, backSoon: false, lateNight: false },
  familiesOff: [],
  sentencesOff: [],
  ownSentences: [],
  alternatives: [],
  withholding: true,
  gentlerOffered: false,
};

/** The longest snooze, in ms. A longer one was set by a clock that was ahead. */
export const LONGEST_SNOOZE = 7 * 24 * 60 * 60 * 1_000;

/** Whether nudges are snoozed at `now` (wall-clock ms). */
export const isSnoozed = ({ snoozedUntil }: Pick<NudgeSettings, 'snoozedUntil'>, now: number): boolean =>
  snoozedUntil !== null && now < snoozedUntil && snoozedUntil <= now + LONGEST_SNOOZE;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Whether a snooze keeps nudges away at `now` (wall-clock ms). While a clock that was set back repeats the time before
 * it, a snooze looks longer than any can be; by a day at most, it is one nevertheless.
 */
export const isKeptAwayBySnooze = (settings: Pick<NudgeSettings, 'snoozedUntil'>, now: number): boolean =>
  isSnoozed(settings, now) || isSnoozed(settings, now + DAY);
