import { totalMs } from '../../attention/usage';
import { daysIn } from '../../time/period';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer days are nothing special (our judgement). */
const LEAST_DAYS = 2;

/** Days without any visit. */
export interface DaysWithout extends FindingParts {
  readonly without: number;
  /** The days of the period that are over and could be measured. */
  readonly days: number;
}

/** How many days were without any visit, in a period that had some. Today is not over, so it does not count. */
export function daysWithout({ period, totals, today, firstDay }: FindingInputs): DaysWithout | null {
  const days = daysIn(period).filter((day) => firstDay <= day && day < today);
  const without = days.filter((day) => !totals.byDay.has(day)).length;
  if (without < LEAST_DAYS || totalMs(totals) === 0) return null;
  return {
    without,
    days: days.length,
    about: 'days',
    basis: { n: days.length, counted: 'days', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: null,
  };
}
