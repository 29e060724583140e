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

function askedTwice(moments: readonly Moment[]): boolean {
  const answered = moments.filter(
    ({ outcome }) => !['shown', 'faded', 'missed', 'withheld'].includes(outcome),
  );
  const last = answered.slice(-QUIET_IN_A_ROW);
  return last.length === QUIET_IN_A_ROW && last.every(askedForQuiet);
}

function daysOfQuiet(moments: readonly Moment[]): number {
  const ordered = [...moments].sort((a, b) => a.at - b.at);
  const days = new Set<LocalDay>();
  for (const [index, { day, site }] of ordered.entries()) {
    const soFar = ordered.slice(0, index + 1).filter((one) => one.day === day && one.site === site);
    if (askedTwice(soFar)) days.add(day);
  }
  return days.size;
}
