import type { CheckIn } from '../../journal/check-in';
import { type FindingInputs, measuredDays } from './finding-inputs';

/** How much of a period check-ins tell about: few days of it are not the whole. */
export interface CheckInDays {
  /** On how many days there was one of the check-ins. */
  readonly checkInDays: number;
  /** How many days of the period have begun since Enough is used. */
  readonly daysSoFar: number;
}

/** On how many days of the period some of its check-ins were. */
export function daysOfCheckIns(
  checkIns: readonly Pick<CheckIn, 'day'>[],
  inputs: Pick<FindingInputs, 'period' | 'today' | 'firstDay'>,
): CheckInDays {
  const checkInDays = new Set(checkIns.map(({ day }) => day)).size;
  // Some can be entered for days before the first that was measured.
  return { checkInDays, daysSoFar: Math.max(checkInDays, measuredDays(inputs)) };
}
