import type { Pace } from './pace';
import type { SiteId } from './site';
import type { DayGlance } from './usage';

/** What the popup shows of today. */
export interface Glance {
  readonly today: DayGlance;
  readonly hasSites: boolean;
  /** Whether the browser withdrew access to some site that is on, so that nothing is measured there. */
  readonly lackingAccess: boolean;
  /** The number of the gratitude prompt offered today. */
  readonly prompt: number;
  readonly checkInsToday: number;
  /** Wall-clock ms, `null` when nudges are awake. */
  readonly snoozedUntil: number | null;
  /** The chosen site in front of the person, and whether nudges stay away there; `null` when it is none of them. */
  readonly here: { readonly site: SiteId; readonly quiet: boolean } | null;
  /** A gentler pace to offer, `null` for none. */
  readonly gentlerPace: Pace | null;
  /** Whether attention could not be stored when it was last tried. */
  readonly trouble: boolean;
}
