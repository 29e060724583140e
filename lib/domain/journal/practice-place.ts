import { isGuidedPractice, PRACTICE_STEPS } from './guided-practice';
import type { GuidedPractice } from './practice';

/** A step of an open practice. */
export interface PracticePlace {
  readonly practice: GuidedPractice;
  /** Counted from 0. */
  readonly step: number;
}

/** The part of the page's address that leads to a step, such as `reframe` or, for its second step, `reframe/2`. */
export const practicePart = ({ practice, step }: PracticePlace): string =>
  step === 0 ? practice : `${practice}/${step + 1}`;

/** Reads such a part. A step that there is not is the first one; `null` when no practice has that name. */
export function practicePlaceOf(part: string): PracticePlace | null {
  const [practice = '', number = '1'] = part.split('/');
  if (!isGuidedPractice(practice)) return null;
  const step = Number(number) - 1;
  return { practice, step: PRACTICE_STEPS[practice][step] ? step : 0 };
}
