import { totalMs } from '../../attention/usage';
import { median } from '../statistics';
import { LEAST_EARLIER } from './beside-usual';
import type { FindingInputs } from './finding-inputs';

/**
 * How much time is usual for a week or month, in ms: the median of the earlier ones. When the period is not over, each
 * is counted up to the same day and hour of its own.
 * @returns `null` when too few earlier ones are known, as for every year
 */
export const usualTime = ({ earlier }: Pick<FindingInputs, 'earlier'>): number | null =>
  earlier.length < LEAST_EARLIER ? null : median(earlier.map(totalMs));
