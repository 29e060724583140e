import { totalMs } from '../../attention/usage';
import type { FindingParts } from './finding';
import { type FindingInputs, measuredDays } from './finding-inputs';

/** How many clock hours in a row are looked at together. */
const STRETCH_HOURS = 3;

/** Below this much time, or on fewer days, no hour is a habit; below this share, none stands out (our judgement). */
const LEAST = { ms: 60 * 60_000, days: 3, share: 0.45 } as const;

/** The three clock hours in a row in which most of the time went by. */
export interface BusiestStretch extends FindingParts {
  /** Clock hours, 0 to 23: it begins and ends with them. */
  readonly from: number;
  readonly to: number;
  /** Of all time, 0 to 1. */
  readonly share: number;
}

/** The hours of the clock in which about half of the time went by, or more. */
export function busiestStretch(inputs: FindingInputs): BusiestStretch | null {
  const { totals } = inputs;
  const all = totalMs(totals);
  const days = measuredDays(inputs);
  if (all < LEAST.ms || days < LEAST.days) return null;
  const msFrom = (from: number) =>
    Array.from({ length: STRETCH_HOURS }, (_, step) => totals.byHour[(from + step) % 24] ?? 0).reduce(
      (sum, ms) => sum + ms,
      0,
    );
  const from = totals.byHour.reduce((best, _, hour) => (msFrom(hour) > msFrom(best) ? hour : best), 0);
  const to = (from + STRETCH_HOURS) % 24;
  const share = msFrom(from) / all;
  if (share < LEAST.share) return null;
  return {
    from,
    to,
    share,
    about: String(from),
    basis: { n: days, counted: 'days', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'quietHours', hours: { from: from * 60, to: to * 60 } },
  };
}
