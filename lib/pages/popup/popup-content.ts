import type { DayUsage } from '../../domain/attention/usage';
import type { CheckInDraft } from '../../domain/journal/check-in';
import type { GuidedPractice } from '../../domain/journal/practice';
import type { Pace } from '../../domain/nudges/pace';
import type { SiteId } from '../../domain/sites/site';
import type { LocalDay } from '../../domain/time/days';

/** Where check-ins stand. */
export interface CheckInStatus {
  /** Whether one is invited today. */
  readonly isDue: boolean;
  /** The local day of the last one within the week, `null` for none. */
  readonly lastOn: LocalDay | null;
  readonly doneToday: number;
  /** One that was begun and not kept, `null` for none. */
  readonly held: CheckInDraft | null;
  /** The numbers of the gratitude prompts offered today. */
  readonly prompts: readonly number[];
}

/** What the popup shows of today. */
export interface PopupContent {
  readonly today: DayUsage;
  readonly hasSites: boolean;
  /** Whether the browser withdrew access to some site that is on, so that nothing is measured there. */
  readonly lackingAccess: boolean;
  readonly checkIn: CheckInStatus;
  /** The dearest first. */
  readonly favourites: readonly GuidedPractice[];
  /** How many things that were to be tried are to be asked about. */
  readonly dueFollowUps: number;
  /** Wall-clock ms, `null` when nudges are awake. */
  readonly snoozedUntil: number | null;
  /** The chosen site in front of the person, and whether nudges stay away there; `null` when it is none of them. */
  readonly here: { readonly site: SiteId; readonly quiet: boolean } | null;
  /** A gentler pace to offer, `null` for none. */
  readonly gentlerPace: Pace | null;
  /** Whether the support card is due. */
  readonly supportDue: boolean;
  /** Whether attention could not be stored when it was last tried. */
  readonly trouble: boolean;
}
