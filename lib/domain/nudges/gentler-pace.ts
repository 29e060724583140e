import type { LocalDay } from '../time/days';
import { dismissedInARow } from './eligibility';
import type { Moment } from './nudge';
import type { NudgeSettings } from './nudge-settings';
import type { Pace } from './pace';

/** Local days with two dismissals in a row after which a gentler pace is offered. */
const DAYS_BEFORE_OFFER = 3;

/** How many local days back such days are looked for: our judgement. */
export const OFFER_LOOKS_BACK = 30;

const GENTLER: Readonly<Record<Pace, Pace | null>> = { often: 'balanced', balanced: 'gentle', gentle: null };

/**
 * The gentler pace to offer: once ever, after three local days on which two dismissals in a row happened on a site.
 * @param moments of the last days, in any order
 * @returns `null` when none is to be offered
 */
export function gentlerToOffer(
  { pace, gentlerOffered }: Pick<NudgeSettings, 'pace' | 'gentlerOffered'>,
  moments: readonly Moment[],
): Pace | null {
  if (gentlerOffered || daysDismissed(moments) < DAYS_BEFORE_OFFER) return null;
  return GENTLER[pace];
}

function daysDismissed(moments: readonly Moment[]): number {
  const inTime = [...moments].sort((a, b) => a.at - b.at);
  const days = new Set<LocalDay>();
  for (const [index, { day, site }] of inTime.entries()) {
    const soFar = inTime.slice(0, index + 1).filter((one) => one.day === day && one.site === site);
    if (dismissedInARow(soFar)) days.add(day);
  }
  return days.size;
}
