import { NO_ATTENTION, sumBy, totalMs } from '../../attention/usage';
import { LITTLE_TIME, type PeriodSummary } from './period-summary';

/** The hours of the clock with the most time. */
export interface BusiestHoursFact {
  readonly kind: 'busiestHours';
  /** The clock hour at which they begin, 0 to 23. */
  readonly from: number;
  /** The clock hour at which they end, 0 to 23. */
  readonly to: number;
  /** Their share of all time, 0 to 1. */
  readonly share: number;
  readonly ms: number;
  /** All time of the period, in ms. */
  readonly totalMs: number;
  /** Whether there was so little time that a share of it says little. */
  readonly isLittleTime: boolean;
}

/** How many clock hours in a row are looked at together. */
const WINDOW_HOURS = 3;

/** The three clock hours in a row with the most time, without those at either end that have none. */
export function busiestHoursFact({ usage, attention }: PeriodSummary): BusiestHoursFact {
  const byHour = sumBy(usage, ({ hour }) => hour);
  const msAt = (hour: number) => totalMs(byHour.get(hour % 24) ?? NO_ATTENTION);
  const windowMs = (from: number) =>
    Array.from({ length: WINDOW_HOURS }, (_, step) => msAt(from + step)).reduce((sum, ms) => sum + ms, 0);
  const busiest = Array.from({ length: 24 }, (_, from) => from).reduce((best, from) =>
    windowMs(from) > windowMs(best) ? from : best,
  );
  let [from, to] = [busiest, busiest + WINDOW_HOURS];
  while (msAt(from) === 0 && from < to) from += 1;
  while (msAt(to - 1) === 0 && from < to) to -= 1;
  const total = totalMs(attention);
  const ms = windowMs(busiest);
  return {
    kind: 'busiestHours',
    from: from % 24,
    to: to % 24,
    share: ms / total,
    ms,
    totalMs: total,
    isLittleTime: total < LITTLE_TIME,
  };
}
