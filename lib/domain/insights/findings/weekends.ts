import { totalMs } from '../../attention/usage';
import { chanceOfMean, LEAST_EARLIER, MOST_CHANCE, TIMES } from './beside-usual';
import type { ComparingParts } from './finding';
import type { FindingInputs } from './finding-inputs';
import type { PeriodTotals } from './period-totals';

/** Differences below this, in ms a day, or below a quarter, are not reported (our judgement). */
const MARGIN = 20 * 60_000;

const perDay = (totals: PeriodTotals) => ({
  weekend: totals.weekendMs / 2,
  weekdays: (totalMs(totals) - totals.weekendMs) / 5,
});

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A day of the weekend beside a weekday, over the last weeks, this one included once it is over. Each week is compared
 * with itself, so that busy and quiet weeks do not matter.
 */
export function weekends({ period, today, totals, earlier }: FindingInputs): ComparingParts | null {
  if (period.kind !== 'week' || today <= period.last || earlier.length < LEAST_EARLIER) return null;
  const weeks = [...earlier, totals].map(perDay);
  const chance = chanceOfMean(
    weeks.map(({ weekend, weekdays }) => TIMES.of(weekend) - TIMES.of(weekdays)),
    TIMES.leastSpread,
  );
  const value = meanOf(weeks.map(({ weekend }) => weekend));
  const usual = meanOf(weeks.map(({ weekdays }) => weekdays));
  const difference = Math.abs(value - usual);
  if (chance > MOST_CHANCE || difference < MARGIN || difference < 0.25 * Math.max(value, usual)) return null;
  return {
    direction: value > usual ? 'more' : 'less',
    value,
    usual,
    about: value > usual ? 'weekend' : 'weekdays',
    basis: { n: weeks.length * 7, counted: 'days', earlier: earlier.length },
    chance,
    tone: 'plain',
    action: { does: 'plan', site: null },
  };
}
