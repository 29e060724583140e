import { type Moment, wasAssignedToShow } from '../../nudges/nudge';
import type { LocalDay } from '../../time/days';
import { distinctMoments } from './distinct-moments';
import { type SittingTimes, sittingKey, type Visit, visitsBySitting } from './visits';

/** The first due nudge of a visit, where chance decided whether it was shown, and what followed. */
export interface DueNudge {
  readonly day: LocalDay;
  /** Wall-clock ms. */
  readonly at: number;
  /** What chance decided, whatever became of the card. */
  readonly shown: boolean;
  /** The probability with which it was to be shown. */
  readonly shownWith: number;
  /** From the visit's start to the nudge, in ms; `null` when it is missing. */
  readonly beforeMs: number | null;
  /** From the nudge to the visit's end, in ms; `null` when it is missing. */
  readonly stayedMs: number | null;
  /** When the visit ended and when the next one began, wall-clock ms; `null` when it is not known. */
  readonly leftAt: number | null;
  readonly backAt: number | null;
}

/** The data from which the effect of nudges is calculated. */
export interface EffectRows {
  /** Oldest first. */
  readonly due: readonly DueNudge[];
  /** Every instant at which chance decided, also later ones of a visit. */
  readonly coins: readonly Pick<DueNudge, 'shown' | 'shownWith'>[];
  /** How many rows were stored more than once, and how often the copies say different things. */
  readonly doubled: number;
  readonly contradicting: number;
}

/** Whether chance decided. What was shown for certain, or never, compares with nothing. */
const isRandom = ({ shownWith }: Moment): boolean => shownWith > 0 && shownWith < 1;

/**
 * The due nudges from which the effect of nudges is calculated. Only the first of a visit counts, because what follows a
 * later one follows the first as well; and only where chance decided. Visits that may still continue are left out. A visit
 * whose rows are gone, or were dated by different clocks, has a nudge without an outcome.
 * @param moments in any order; all of those visits, since a later one could otherwise be taken for the first
 * @param sittings in any order
 * @param gap in ms; a visit is over this long after its end
 * @param now wall-clock ms
 */
export function effectRows(
  moments: readonly Moment[],
  sittings: readonly SittingTimes[],
  gap: number,
  now: number,
): EffectRows {
  const visits = visitsBySitting(sittings, gap);
  const { distinct, doubled, contradicting } = distinctMoments(moments);
  const starts = [...new Set(visits.values())].map(({ start }) => start);
  const met = new Set<Visit | string>();
  const due: DueNudge[] = [];
  for (const moment of distinct) {
    const key = sittingKey(moment.site, moment.sittingStart);
    const visit = visits.get(key);
    const isFirst = !met.has(visit ?? key);
    met.add(visit ?? key);
    if (isFirst && isRandom(moment) && (visit?.end ?? moment.at) + gap <= now) {
      due.push(dueNudge(moment, visit, gap));
    }
  }
  const coins = distinct
    .filter(isRandom)
    .map((moment) => ({ shown: wasAssignedToShow(moment), shownWith: moment.shownWith }));
  return { due: withReturns(due, starts), coins, doubled, contradicting };
}

function dueNudge(moment: Moment, visit: Visit | undefined, gap: number): DueNudge {
  const { day, at, shownWith } = moment;
  const isWithin = visit !== undefined && at >= visit.start && at < visit.end + gap;
  return {
    day,
    at,
    shown: wasAssignedToShow(moment),
    shownWith,
    beforeMs: isWithin ? at - visit.start : null,
    stayedMs: isWithin ? Math.max(0, visit.end - at) : null,
    leftAt: isWithin ? visit.end : null,
    backAt: null,
  };
}

/** Adds when the visit after each began. Both lists are oldest first. */
function withReturns(due: readonly DueNudge[], starts: readonly number[]): DueNudge[] {
  let next = 0;
  return due.map((one) => {
    const { leftAt } = one;
    if (leftAt === null) return one;
    while (next < starts.length && (starts[next] as number) <= leftAt) next += 1;
    return { ...one, backAt: starts[next] ?? null };
  });
}
