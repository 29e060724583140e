import type { FollowUp } from '../../journal/practice';
import { dayAfter, daysOf, weekAfter, weekOf } from '../../time/days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** How many weeks of plans, and how many days of brave steps, are counted. */
const COUNTED = { planWeeks: 12, stepDays: 28 } as const;

/** Fewer answered plans show nothing (our judgement). */
const LEAST_PLANS = 3;

/** How things that a person tried turned out, in their own judgement. */
export interface TriesTurnedOut extends FindingParts {
  readonly well: number;
  /** Those that went partly well. */
  readonly partly: number;
  readonly answered: number;
}

interface Try {
  readonly followUp: FollowUp | null;
}

const countTurns = (tries: readonly Try[]) => {
  const turns = tries.flatMap(({ followUp }) => followUp?.turn ?? []);
  return {
    well: turns.filter((turn) => turn === 'well').length,
    partly: turns.filter((turn) => turn === 'mixed').length,
    answered: turns.length,
  };
};

/** Only what went well, at least in part, for half of them or more: a list of failures helps nobody. */
const wentWell = ({ well, partly, answered }: ReturnType<typeof countTurns>): boolean =>
  well > 0 && 2 * (well + partly) >= answered;

/** How the plans of the last weeks turned out, once one for this week or the week before is answered. */
export function plansTurnedOut({ past, period }: FindingInputs): TriesTurnedOut | null {
  const thisWeek = weekOf(period.last);
  const first = weekAfter(thisWeek, 1 - COUNTED.planWeeks);
  const plans = past.plans.filter(({ week }) => week >= first);
  const counts = countTurns(plans);
  const news = plans.some(({ week, followUp }) => followUp.turn && week >= weekAfter(thisWeek, -1));
  if (!news || counts.answered < LEAST_PLANS || !wentWell(counts)) return null;
  return {
    ...counts,
    about: 'plans',
    basis: { n: counts.answered, counted: 'plans', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'plan', site: null },
  };
}

/** How brave steps turned out that were written down lately. */
export function braveStepsTurnedOut({ past, period }: FindingInputs): TriesTurnedOut | null {
  const since = dayAfter(daysOf(weekOf(period.last))[6] ?? period.last, 1 - COUNTED.stepDays);
  const counts = countTurns(
    past.practices.filter(({ practice, day }) => practice === 'braveStep' && day >= since),
  );
  if (!wentWell(counts)) return null;
  return {
    ...counts,
    about: 'braveSteps',
    basis: { n: counts.answered, counted: 'braveSteps', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: 'braveStep' },
  };
}
