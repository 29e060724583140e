import type { LocalDay } from '../time/days';
import { askedForQuiet, type Moment } from './nudge';
import type { NudgeSettings } from './nudge-settings';
import type { Pace } from './pace';

/** A day counts when this many answers in a row on a site asked for quiet. */
const QUIET_IN_A_ROW = 2;

/** A gentler pace is offered after this many such local days. */
const DAYS_BEFORE_OFFER = 3;

/** Such days count for this many local days (our judgement). */
export const OFFER_LOOKBACK_DAYS = 30;

const GENTLER: Readonly<Record<Pace, Pace | null>> = { often: 'balanced', balanced: 'gentle', gentle: null };

/** The next gentler pace, `null` when there is none. */
export const gentlerThan = (pace: Pace): Pace | null => GENTLER[pace];

/**
 * The gentler pace to offer: only once, after three local days on which the person asked for quiet on a site twice in a
 * row.
 * @param moments those of the last `OFFER_LOOKBACK_DAYS` days, in any order
 * @returns `null` for no offer
 */
export function gentlerPaceToOffer(
  { pace, gentlerOffered }: Pick<NudgeSettings, 'pace' | 'gentlerOffered'>,
  moments: readonly Moment[],
): Pace | null {
  if (gentlerOffered || daysOfQuiet(moments) < DAYS_BEFORE_OFFER) return null;
  return gentlerThan(pace);
}

const isAnswered = ({ outcome }: Moment): boolean =>
  !['shown', 'faded', 'missed', 'withheld'].includes(outcome);

function daysOfQuiet(moments: readonly Moment[]): number {
  const days = new Set<LocalDay>();
  /** How many of the latest answers in a row asked for quiet, by day and site. */
  const inARow = new Map<string, number>();
  for (const one of moments.filter(isAnswered).sort((a, b) => a.at - b.at)) {
    const key = `${one.day} ${one.site}`;
    const count = askedForQuiet(one) ? (inARow.get(key) ?? 0) + 1 : 0;
    inARow.set(key, count);
    if (count >= QUIET_IN_A_ROW) days.add(one.day);
  }
  return days.size;
}
