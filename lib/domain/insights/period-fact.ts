import type { SiteAttention } from '../attention/usage';
import type { Comparison } from '../journal/check-in';
import type { SiteId } from '../sites/site';
import type { LocalDay } from '../time/days';
import type { ComparedKind } from './baseline';

/** Beside what is typical of the person: neither way is the better one. */
export type Trend = 'more' | 'less' | 'alike';

/** A day with its time, in ms. */
export interface DayWithTime {
  readonly day: LocalDay;
  readonly ms: number;
}

/** What a period's numbers say, each with the numbers it rests on. How it is worded is not said here. */
export type PeriodFact =
  | {
      readonly kind: 'days';
      /** Those with any time. */
      readonly days: readonly DayWithTime[];
      /** Out of how many: those of the period that have begun, from the first that was measured on. */
      readonly of: number;
      readonly ms: number;
    }
  | {
      readonly kind: 'beside';
      /** Beside earlier ones of what. */
      readonly than: ComparedKind;
      readonly way: Trend;
      readonly ms: number;
      readonly typicalMs: number;
      /** The same days of each earlier period, oldest first, in ms. */
      readonly earlier: readonly number[];
      /** The last of the days that were counted: of a period still going on, those that are over. */
      readonly until: LocalDay;
      /** Whether all days of the period were counted. */
      readonly whole: boolean;
    }
  | {
      readonly kind: 'passive';
      readonly than: ComparedKind;
      readonly way: Trend;
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
      /** All sites with time, most first. */
      readonly sites: readonly SiteAttention[];
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
