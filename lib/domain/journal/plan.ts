import type { SiteId } from '../sites/site';
import type { IsoWeek, LocalInstant } from '../time/days';
import type { FollowUp } from './practice';

/**
 * An if-then plan (implementation intention): linking a situation to what one will do makes it more likely that one
 * does it (Gollwitzer & Sheeran; Sheeran 2024: effects of .27 to .66 over 642 tests).
 */
export interface Plan extends LocalInstant {
  /** The week for which it is made. */
  readonly week: IsoWeek;
  /** "If …", in the person's own words. */
  readonly cue: string;
  /** "… then I'll …", in the person's own words. */
  readonly response: string;
  /** The site that the "if" is about; `null` when it is about no site. */
  readonly site: SiteId | null;
  /** Whether a card on that site may show it. */
  readonly onCard: boolean;
  readonly followUp: FollowUp;
}
