import { dayAfter, daysBetween, type LocalDay } from '../../time/days';
import { compareGroups } from './comparison';
import type { DueNudge } from './due-nudges';
import { EFFECT_PLAN } from './effect-plan';
import { fromLogScale, onLogScale } from './stay-scale';
import { studentBound } from './student-bound';

/** A due nudge whose outcome is known. */
export type FollowedNudge = DueNudge & { readonly stayedMs: number };

/** What one look of the plan found. Ratios are typical times (plus a minute) with a nudge, divided by those without. */
export interface Look {
  /** How many visits it compares. */
  readonly size: number;
  /** The day from which on it is told. */
  readonly day: LocalDay;
  readonly shown: number;
  readonly withheld: number;
  /** The typical further stay in ms: the mean on the log scale. */
  readonly shownMs: number;
  readonly withheldMs: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Given only when the interval leaves out equal times. */
  readonly direction: 'shorter' | 'longer' | null;
  /** The ratio below one that this look would have found in 80 of 100 cases. */
  readonly visibleRatio: number;
}

/**
 * The last look of the plan that had come by a day and that tells something. It compares the first visits only, so it
 * stays the same until the next look comes.
 * @param followed oldest first
 */
export function latestLook(followed: readonly FollowedNudge[], today: LocalDay): Look | null {
  for (const size of EFFECT_PLAN.looks.toReversed()) {
    if (size > followed.length) continue;
    const look = lookAt(followed.slice(0, size));
    if (look && look.day <= today) return look;
  }
  return null;
}

/** Compares the further stays of some visits, as chance assigned them. */
function lookAt(visits: readonly FollowedNudge[]): Look | null {
  const [first, last] = [visits[0], visits.at(-1)];
  const comparison = compareGroups(
    visits.map(({ shown, stayedMs }) => ({ first: shown, value: onLogScale(stayedMs) })),
  );
  if (!first || !last || !comparison || Math.min(...comparison.sizes) < EFFECT_PLAN.leastInArm) return null;
  const { difference, standardError, degrees, sizes, means } = comparison;
  const bound = studentBound(EFFECT_PLAN.bound, degrees);
  const halfWidth = bound * standardError;
  const [low, high] = [Math.exp(difference - halfWidth), Math.exp(difference + halfWidth)];
  return {
    size: visits.length,
    day: laterDay(last.day, dayAfter(first.day, EFFECT_PLAN.leastDays - 1)),
    shown: sizes[0],
    withheld: sizes[1],
    shownMs: fromLogScale(means[0]),
    withheldMs: fromLogScale(means[1]),
    ratio: Math.exp(difference),
    low,
    high,
    direction: high < 1 ? 'shorter' : low > 1 ? 'longer' : null,
    visibleRatio: Math.exp(-(bound + EFFECT_PLAN.power80) * standardError),
  };
}

const laterDay = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b);

/** When the next look comes. */
export interface NextLook {
  /** How many visits it compares, and how many of them are missing. */
  readonly size: number;
  readonly missing: number;
  /** The day on which it comes if visits go on as they have; `null` when that is more than a year away. */
  readonly expected: LocalDay | null;
}

/** In days. What is further away is not foretold. */
const FORETOLD = 366;

/**
 * The look after the latest one; `null` once all have come.
 * @param followed oldest first
 */
export function nextLook(
  followed: readonly FollowedNudge[],
  latest: Look | null,
  today: LocalDay,
): NextLook | null {
  const first = followed[0];
  for (const size of EFFECT_PLAN.looks) {
    if (size <= (latest?.size ?? 0)) continue;
    const missing = size - followed.length;
    if (missing > 0) {
      const days = first ? Math.max(1, daysBetween(first.day, today) + 1) : Number.POSITIVE_INFINITY;
      const ahead = Math.ceil((missing * days) / Math.max(1, followed.length));
      return { size, missing, expected: ahead <= FORETOLD ? dayAfter(today, ahead) : null };
    }
    const waiting = lookAt(followed.slice(0, size));
    if (waiting && waiting.day > today) return { size, missing: 0, expected: waiting.day };
  }
  return null;
}
