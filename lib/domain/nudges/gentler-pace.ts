import type { LocalDay } from '../time/days';
import { dismissedInARow } from './eligibility';
import type { Moment } from './nudge';
import type { NudgeSettings } from './nudge-settings';
import type { Pace } from './pace';

/** A gentler pace is offered after this many local days with two dismissals in a row. */
const DAYS_BEFORE_OFFER = 3;

/** Such days count for this many local days (our judgement). */
export const OFFER_LOOKBACK_DAYS = 30;

const GENTLER: Readonly<Record<Pace, Pace | null>> = { often: 'balanced', balanced: 'gentle', gentle: null };

/**
 * The gentler pace to offer: only once, after three local days with two dismissals in a row on a site.
 * @param moments those of the last `OFFER_LOOKBACK_DAYS` days, in any order
 * @returns `null` for no offer
 */
export function gentlerPaceToOffer(
  { pace, gentlerOffered }: Pick<NudgeSettings, 'pace' | 'gentlerOffered'>,
  moments: readonly Moment[],
): Pace | null {
  if (gentlerOffered || daysDismissed(moments) < DAYS_BEFORE_OFFER) return null;
  return GENTLER[pace];
}

function daysDismissed(moments: readonly Moment[]): number {
  const ordered = [...moments].sort((a, b) => a.at - b.at);
  const days = new Set<LocalDay>();
  for (const [index, { day, site }] of ordered.entries()) {
    const soFar = ordered.slice(0, index + 1).filter((one) => one.day === day && one.site === site);
    if (dismissedInARow(soFar)) days.add(day);
  }
  return days.size;
}
