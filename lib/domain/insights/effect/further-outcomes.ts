import type { CaughtComparison } from '../../journal/caught-comparison';
import type { CheckIn } from '../../journal/check-in';
import type { DueNudge } from './due-nudges';

/** In ms. */
const SOON = 15 * 60_000;
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** How many visits of an arm had something, and of how many that is known. */
interface ShareOfVisits {
  readonly had: number;
  readonly of: number;
}

/** Something else that may differ between visits with and without a nudge. No direction is ever told. */
interface ExploratoryShares {
  readonly shown: ShareOfVisits;
  readonly withheld: ShareOfVisits;
}

/** Whether someone was back on a chosen site within 15 minutes of leaving; `null` while it is not known. */
export function wasBackSoon({ leftAt, backAt }: DueNudge, now: number): boolean | null {
  if (leftAt === null || leftAt + SOON > now) return null;
  return backAt !== null && backAt - leftAt < SOON;
}

/** The rows of the journal that further outcomes come from, in any order. */
export interface JournalAfterVisits {
  readonly caught: readonly Pick<CaughtComparison, 'at'>[];
  readonly checkIns: readonly Pick<CheckIn, 'at' | 'comparison'>[];
}

/** Further outcomes of visits with and without a nudge. */
export interface FurtherOutcomes {
  /** Whether someone was back within 15 minutes. */
  readonly backSoon: ExploratoryShares;
  /** Whether someone caught a comparison from the due nudge to an hour after leaving. */
  readonly caught: ExploratoryShares;
  /** Whether the next check-in, within a day, said that comparing left someone lower; of those who said anything. */
  readonly lower: ExploratoryShares;
}

/** Counts what else followed visits, whatever else may explain it. */
export function furtherOutcomes(
  due: readonly DueNudge[],
  { caught, checkIns }: JournalAfterVisits,
  now: number,
): FurtherOutcomes {
  const caughtAt = inOrder(caught);
  const answers = inOrder(checkIns.filter(({ comparison }) => comparison !== null));
  return {
    backSoon: sharesOf(due, (one) => wasBackSoon(one, now)),
    caught: sharesOf(due, ({ at, leftAt }) => {
      if (leftAt === null || leftAt + HOUR > now) return null;
      const next = firstFrom(caughtAt, at);
      return next !== undefined && next.at <= leftAt + HOUR;
    }),
    lower: sharesOf(due, ({ leftAt }) => {
      const next = leftAt === null ? undefined : firstFrom(answers, leftAt);
      return next && leftAt !== null && next.at <= leftAt + DAY ? next.comparison === 'lower' : null;
    }),
  };
}

function sharesOf(due: readonly DueNudge[], outcomeOf: (one: DueNudge) => boolean | null): ExploratoryShares {
  const counts = { shown: { had: 0, of: 0 }, withheld: { had: 0, of: 0 } };
  for (const one of due) {
    const outcome = outcomeOf(one);
    if (outcome === null) continue;
    const arm = one.shown ? counts.shown : counts.withheld;
    arm.of += 1;
    if (outcome) arm.had += 1;
  }
  return counts;
}

const inOrder = <T extends { readonly at: number }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.at - b.at);

/** The first of some rows, oldest first, at an instant or after it. */
function firstFrom<T extends { readonly at: number }>(rows: readonly T[], instant: number): T | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as T).at < instant) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}
