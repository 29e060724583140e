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
  /** Whether attention could not be stored when it was last tried. */
  readonly trouble: boolean;
}
