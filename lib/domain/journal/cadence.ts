import { dayAfter, type LocalDay } from '../time/days';

/** How often a person wants to be invited to check in. */
export const CADENCES = ['week', 'twiceWeek', 'otherDay', 'day'] as const;

export type Cadence = (typeof CADENCES)[number];

interface CadenceRule {
  /** The length of the window of local days that ends today. */
  readonly windowDays: number;
  /** With this many days with a check-in in the window, no further check-in is due. */
  readonly mostInWindow: number;
  /** A check-in is due again this many days after the last one, at the earliest. */
  readonly daysApart: number;
}

/**
 * What each cadence means. Weekly is the default: in one study, counting good things once a week had a larger effect
 * than three times a week (Lyubomirsky 2005). How far apart two in a week should be is our judgement.
 */
export const CADENCE_RULES: Readonly<Record<Cadence, CadenceRule>> = {
  week: { windowDays: 7, mostInWindow: 1, daysApart: 7 },
  twiceWeek: { windowDays: 7, mostInWindow: 2, daysApart: 3 },
  otherDay: { windowDays: 2, mostInWindow: 1, daysApart: 2 },
  day: { windowDays: 1, mostInWindow: 1, daysApart: 1 },
};

/** How many local days, today included, have to be searched for check-ins to know whether one is due. */
export const CADENCE_LOOKBACK_DAYS = 7;

/**
 * Whether a check-in is due today. Days without one are never counted: someone who comes back after a year is invited
 * as if it were the first time.
 * @param checkInDays the local days of past check-ins; at least those of `CADENCE_LOOKBACK_DAYS`, in any order
 */
export function isCheckInDue(cadence: Cadence, checkInDays: readonly LocalDay[], today: LocalDay): boolean {
  const { windowDays, mostInWindow, daysApart } = CADENCE_RULES[cadence];
  const checkInDaysSince = (first: LocalDay): number =>
    new Set(checkInDays.filter((day) => first <= day && day <= today)).size;
  return (
    checkInDaysSince(dayAfter(today, 1 - windowDays)) < mostInWindow &&
    checkInDaysSince(dayAfter(today, 1 - daysApart)) === 0
  );
}
