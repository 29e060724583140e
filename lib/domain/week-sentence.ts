import type { LocalDay } from './days';
import type { Comparison } from './journal';
import type { SiteId } from './site';

/** Beside what is typical of the person: neither way is the better one. */
export type Way = 'more' | 'less' | 'alike';

/** What a week's numbers say, each with the numbers it rests on. How it is worded is not said here. */
export type WeekSentence =
  | {
      readonly kind: 'days';
      readonly days: number;
      /** Out of how many: seven, or those that have begun. */
      readonly of: number;
      readonly ms: number;
    }
  | {
      readonly kind: 'beside';
      readonly way: Way;
      readonly ms: number;
      readonly typicalMs: number;
      /** The same days of each earlier week, oldest first, in ms. */
      readonly earlier: readonly number[];
      /** The last of the days that were counted, from Monday on: of a week still going on, those that are over. */
      readonly until: LocalDay;
      readonly wholeWeek: boolean;
    }
  | {
      readonly kind: 'passive';
      readonly way: Way;
      readonly share: number;
      readonly typicalShare: number;
      readonly earlier: readonly number[];
      readonly ms: number;
      readonly little: boolean;
    }
  | {
      readonly kind: 'place';
      readonly site: SiteId;
      readonly ms: number;
      readonly totalMs: number;
      readonly sites: number;
    }
  | {
      readonly kind: 'hours';
      /** Hours of the clock, 0 to 23; it ends where `to` begins. */
      readonly from: number;
      readonly to: number;
      readonly share: number;
      readonly ms: number;
      readonly totalMs: number;
      readonly little: boolean;
    }
  | {
      readonly kind: 'checkIns';
      readonly checkIns: number;
      /** The middle one, `null` when there was none. */
      readonly mood: number | null;
      readonly moods: number;
      readonly few: boolean;
      readonly compared: Readonly<Record<Comparison, number>>;
    };
