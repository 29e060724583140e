import type { Comparison } from '../../journal/check-in';
import { type CheckInDays, daysOfCheckIns } from './check-in-days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer answers are no more than single days (our judgement). */
const LEAST_ANSWERS = 3;

/** How comparing felt, as answered at check-ins. */
export interface HowComparingFelt extends FindingParts, CheckInDays {
  /** How often each answer was given, without "I didn't compare". */
  readonly felt: Readonly<Record<Exclude<Comparison, 'didNotCompare'>, number>>;
}

/** How comparing oneself felt at the check-ins of the period, where one answer was clearly more frequent. */
export function howComparingFelt(inputs: FindingInputs): HowComparingFelt | null {
  const felt = { lifted: 0, same: 0, lower: 0 };
  const answered = inputs.own.checkIns.flatMap(({ day, comparison }) =>
    comparison === null || comparison === 'didNotCompare' ? [] : { day, comparison },
  );
  for (const { comparison } of answered) felt[comparison] += 1;
  const n = answered.length;
  if (n < LEAST_ANSWERS || felt.lifted === felt.lower) return null;
  const isLower = felt.lower > felt.lifted;
  return {
    felt,
    ...daysOfCheckIns(answered, inputs),
    about: isLower ? 'lower' : 'lifted',
    basis: { n, counted: 'checkIns', earlier: 0 },
    chance: null,
    tone: isLower ? 'heavy' : 'glad',
    action: { does: 'practice', practice: isLower ? 'selfCompassion' : 'wins' },
  };
}
