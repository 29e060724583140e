import type { CardPractice } from '../journal/practice';
import type { Corner } from '../sites/corner';
import type { CardTexts } from './card-texts';

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
  /** Whether a field is folded behind a button: the first cards show the sentence and the ways out alone. */
  readonly isFolded: boolean;
  /** How long it stays when it is left alone, in ms. */
  readonly staysMs: number;
  readonly texts: CardTexts;
  readonly corner: Corner;
  /** The only host on which it may be put up. The tab may show another page by the time it gets there. */
  readonly host?: string;
  /** Until when it may be put up, in wall-clock ms. A page that the browser has frozen runs scripts much later. */
  readonly until?: number;
}
