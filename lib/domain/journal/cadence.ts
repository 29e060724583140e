import { dayAfter, type LocalDay } from '../time/days';

/** How often a person wants to be invited to a check-in. */
export const CADENCES = ['week', 'twiceWeek', 'otherDay', 'day'] as const;

export type Cadence = (typeof CADENCES)[number];

interface CadenceNumbers {
  /** So many days are looked at together, today and those before. */
  readonly days: number;
  /** With so many check-in days among them, nothing more is asked for. */
  readonly plenty: number;
  /** At least so many days lie between a check-in and the next invitation. */
  readonly apart: number;
}

/**
 * What each cadence means. Weekly is the usual one: counting good things once a week did more than three times a week
 * in one study (Lyubomirsky 2005); how far apart two in a week should be is our judgement.
 */
export const CADENCE_NUMBERS: Readonly<Record<Cadence, CadenceNumbers>> = {
  week: { days: 7, plenty: 1, apart: 7 },
  twiceWeek: { days: 7, plenty: 2, apart: 3 },
  otherDay: { days: 2, plenty: 1, apart: 2 },
  day: { days: 1, plenty: 1, apart: 1 },
};

/** How many days back a check-in can still matter for whether one is due, today included. */
export const CADENCE_LOOKS_BACK = 7;

/**
 * Whether a check-in is invited today. Days without one are never counted: whoever comes back after a year is
 * invited as if it were the first time.
 * @param checkInDays the local days of past check-ins; at least those of `CADENCE_LOOKS_BACK`, in any order
 */
export function isCheckInDue(every: Cadence, checkInDays: readonly LocalDay[], today: LocalDay): boolean {
  const { days, plenty, apart } = CADENCE_NUMBERS[every];
  const since = (first: LocalDay): number =>
    new Set(checkInDays.filter((day) => first <= day && day <= today)).size;
  return since(dayAfter(today, 1 - days)) < plenty && since(dayAfter(today, 1 - apart)) === 0;
}
