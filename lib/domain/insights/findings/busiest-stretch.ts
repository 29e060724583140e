import { totalMs } from '../../attention/usage';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';
import { LATE_FROM } from './period-totals';

/** How many clock hours in a row are looked at together. */
const STRETCH_HOURS = 3;

/** An hour at either end with less of the stretch's time than this share is left out of it (our judgement). */
const LEAST_AT_ENDS = 0.1;

/** Below this much time, or with time on fewer days, no hour is a habit; below this share, none stands out (our judgement). */
const LEAST = { ms: 60 * 60_000, days: 3, share: 0.45 } as const;

/** Up to three clock hours in a row in which most of the time went by. */
export interface BusiestStretch extends FindingParts {
  /** Clock hours, 0 to 23: it begins and ends with them. */
  readonly from: number;
  readonly to: number;
  /** Of all time, 0 to 1. */
  readonly share: number;
}

/** The hours of the clock in which about half of the time went by, or more. */
export function busiestStretch({ totals, calendar }: FindingInputs): BusiestStretch | null {
  const all = totalMs(totals);
  const days = [...totals.byDay.values()].filter((ms) => ms > 0).length;
  if (all < LEAST.ms || days < LEAST.days) return null;
  const msFrom = (from: number) =>
    Array.from({ length: STRETCH_HOURS }, (_, step) => totals.byHour[(from + step) % 24] ?? 0).reduce(
      (sum, ms) => sum + ms,
      0,
    );
  const best = totals.byHour.reduce((most, _, hour) => (msFrom(hour) > msFrom(most) ? hour : most), 0);
  const isLittle = (hour: number) => (totals.byHour[hour] ?? 0) < LEAST_AT_ENDS * msFrom(best);
  const hours = Array.from({ length: STRETCH_HOURS }, (_, step) => (best + step) % 24);
  while (isLittle(hours[0] ?? 0)) hours.shift();
  while (isLittle(hours.at(-1) ?? 0)) hours.pop();
  const share = hours.reduce((sum, hour) => sum + (totals.byHour[hour] ?? 0), 0) / all;
  if (share < LEAST.share) return null;
  const from = hours[0] ?? best;
  const to = (from + hours.length) % 24;
  const isLate = hours.some((hour) => hour >= LATE_FROM || hour < calendar.dayStartHour);
  return {
    from,
    to,
    share,
    about: String(from),
    basis: { n: days, counted: 'days', earlier: 0 },
    chance: null,
    tone: 'plain',
    ...(!isLate && { isNoNews: true }),
    action: { does: 'plan', site: null },
  };
}
