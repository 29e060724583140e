import type { DueNudge } from './due-nudges';
import { EFFECT_PLAN } from './effect-plan';
import { wasBackSoon } from './further-outcomes';
import { onLogScale } from './stay-scale';

/** The columns, which docs/effect-plan.md explains. Their names stay as they are within a version of the plan. */
export const EFFECT_COLUMNS = [
  'plan',
  'visit',
  'day',
  'shown',
  'chance',
  'minutes_before',
  'minutes_after',
  'log_after',
  'back_within_15',
  'look',
] as const;

const minutes = (ms: number | null): string => (ms === null ? '' : (ms / 60_000).toFixed(3));

/**
 * The visits from which the effect of nudges is calculated, as a table to calculate it again: a line for each, oldest first,
 * with a cell for each column.
 * @param now wall-clock ms
 */
export function effectTable(due: readonly DueNudge[], now: number): (string | number)[][] {
  const known = due.filter(({ stayedMs }) => stayedMs !== null).length;
  let followed = 0;
  return due.map((one, index) => {
    const { day, shown, shownWith, beforeMs, stayedMs } = one;
    const back = wasBackSoon(one, now);
    if (stayedMs !== null) followed += 1;
    const look = EFFECT_PLAN.looks.find((size) => size >= followed && size <= known);
    return [
      EFFECT_PLAN.version,
      index + 1,
      day,
      Number(shown),
      shownWith,
      minutes(beforeMs),
      minutes(stayedMs),
      stayedMs === null ? '' : onLogScale(stayedMs).toFixed(6),
      back === null ? '' : Number(back),
      stayedMs === null ? '' : (look ?? ''),
    ];
  });
}
