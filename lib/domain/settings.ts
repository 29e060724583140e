import type { Cadence } from './journal/cadence';
import type { GuidedPractice } from './journal/practice';
import type { NudgeFamily, OwnSentence } from './nudges/nudge';
import type { Pace } from './nudges/pace';
import type { QuietHours } from './nudges/quiet-hours';
import type { TriggerSwitches } from './nudges/trigger';
import type { Reminder } from './reminder';
import type { Corner } from './sites/corner';
import type { SiteId } from './sites/site';
import type { LocalDay } from './time/days';

/** A site the person turned on, and since when (wall-clock ms): nothing from before is counted. */
export interface SiteChoice {
  readonly site: SiteId;
  readonly since: number;
  /** The known site whose surfaces a site added by address has: a Mastodon server has Mastodon's. */
  readonly like?: SiteId | undefined;
  /** Attention is counted there, and no nudge comes. */
  readonly quiet?: boolean | undefined;
  /** Where the card stands there, once the person moved it. */
  readonly corner?: Corner | undefined;
}

/** What the person decided. */
export interface Settings {
  readonly sites: readonly SiteChoice[];
  readonly pace: Pace;
  /** Minutes of passive scrolling in a sitting before the first nudge. */
  readonly firstNudgeMinutes: number;
  /** Wall-clock ms until which no nudge is shown, `null` when not snoozed. */
  readonly snoozedUntil: number | null;
  /** A part of every day in which no nudge comes, `null` for none. */
  readonly quietHours: QuietHours | null;
  readonly triggers: TriggerSwitches;
  readonly familiesOff: readonly NudgeFamily[];
  /** The keys of single sentences that are off. */
  readonly sentencesOff: readonly string[];
  readonly ownSentences: readonly OwnSentence[];
  /** Whether some nudges are withheld by chance, so that their effect can be told. */
  readonly withholding: boolean;
  /** Whether a gentler pace was offered after days of dismissals; it is offered once. */
  readonly gentlerOffered: boolean;
  /** How often the popup invites to a check-in. */
  readonly checkInEvery: Cadence;
  /** The practices kept within reach, the dearest first. */
  readonly favourites: readonly GuidedPractice[];
  /** The local day on which the support card was last shown, `null` when it never was. */
  readonly supportShownOn: LocalDay | null;
  /** The clock hour at which a day begins, 0 to 23. */
  readonly dayStartHour: number;
  /** Whether a visible page in a window without focus earns too, as on a second screen. */
  readonly secondScreen: boolean;
  /** When, each week, to be reminded to look back on it; `null` for never. */
  readonly reminder: Reminder | null;
  /** Whether the reminder comes as a notification too, where the browser allows that. */
  readonly reminderNotifies: boolean;
  /** Wall-clock ms when everything was last erased: nothing from before may be stored again. */
  readonly erasedAt: number | null;
}

/** The range for the first nudge. Lab effects show at 7 to 10 minutes (Engeln 2020; Fardouly 2015); the range is our judgement. */
export const FIRST_NUDGE_MINUTES = { least: 5, most: 20, usual: 8 } as const;

export const DEFAULT_SETTINGS: Settings = {
  sites: [],
  pace: 'balanced',
  firstNudgeMinutes: FIRST_NUDGE_MINUTES.usual,
  snoozedUntil: null,
  quietHours: null,
  triggers: { passive: true, manyProfiles: true, backSoon: false, lateNight: false },
  familiesOff: [],
  sentencesOff: [],
  ownSentences: [],
  withholding: true,
  gentlerOffered: false,
  checkInEvery: 'week',
  favourites: ['breathe', 'reframe', 'gratitude'],
  supportShownOn: null,
  dayStartHour: 4,
  secondScreen: false,
  reminder: null,
  reminderNotifies: false,
  erasedAt: null,
};

/** No snooze is longer, in ms; one that seems to be was set by a clock that was ahead. */
export const LONGEST_SNOOZE = 7 * 24 * 60 * 60 * 1_000;

/** Whether nudges are kept away. */
export const isSnoozed = ({ snoozedUntil }: Settings, now: number): boolean =>
  snoozedUntil !== null && now < snoozedUntil && snoozedUntil <= now + LONGEST_SNOOZE;

/** The sites after turning some on at `now`; those already on stay as they are, and one named twice counts once. */
export function turnedOn(
  sites: readonly SiteChoice[],
  more: readonly Omit<SiteChoice, 'since'>[],
  now: number,
): readonly SiteChoice[] {
  const on = new Map(sites.map((choice) => [choice.site, choice]));
  for (const chosen of more) {
    if (!on.has(chosen.site)) on.set(chosen.site, { ...chosen, since: now });
  }
  return [...on.values()];
}

/** The sites after turning one off. */
export const turnedOff = (sites: readonly SiteChoice[], site: SiteId): readonly SiteChoice[] =>
  sites.filter((choice) => choice.site !== site);

/**
 * Since when the person has been with Enough, wall-clock ms: since the first of the sites that are on was turned on.
 * Where a clock that was ahead dated that, when it was is unknown, and taken to be long ago.
 */
export const usedSince = ({ sites }: Settings, now: number): number =>
  Math.min(...sites.map(({ since }) => (since > now ? Number.NEGATIVE_INFINITY : since)));

/** The sites after a card was moved to a corner on one of them. */
export const withCorner = (
  sites: readonly SiteChoice[],
  site: SiteId | undefined,
  corner: Corner,
): readonly SiteChoice[] => sites.map((choice) => (choice.site === site ? { ...choice, corner } : choice));
