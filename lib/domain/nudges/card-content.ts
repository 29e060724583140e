import type { CardPractice } from '../journal/practice';
import type { Corner } from '../sites/corner';
import type { Trigger } from './trigger';

/**
 * What a card shows, and where. The background builds it, hands it to the page, and the card's view draws it: this
 * one shape is the same all the way.
 */
export interface CardContent {
  /** The moment's id. */
  readonly moment: string;
  /** The sentence, in the person's language or their own words. */
  readonly sentence: string;
  /** The practice offered on the card; `null` where there is none. A browser may drop `null` on the way to a page. */
  readonly practice?: CardPractice | null | undefined;
  /** What was written for the practice on an earlier card and not kept, line by line. */
  readonly lines?: readonly string[] | undefined;
  /** Why the card came now. */
  readonly triggers: readonly Trigger[];
  /** Minutes of passive scrolling that led to the nudge, in the tempo's minutes. */
  readonly minutes: number;
  /** Whether the card explains that the kinds of nudges change from time to time. */
  readonly explainsRotation: boolean;
  /** The keys that move the focus into the card, on the cards that name them. */
  readonly shortcut?: string | undefined;
  readonly corner: Corner;
  /** The only host on which it may be put up. The tab may show another page by the time it gets there. */
  readonly host?: string;
  /** Until when it may be put up, in wall-clock ms. A page that the browser has frozen runs scripts much later. */
  readonly until?: number;
}
