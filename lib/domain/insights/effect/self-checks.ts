import { compareGroups, differBeyond, type GroupedValue } from './comparison';
import type { DueNudge, EffectRows } from './due-nudges';
import { EFFECT_PLAN } from './effect-plan';
import { onLogScale } from './stay-scale';

/** The checks that must hold before anything is said about what nudges do, in the order in which they are told. */
export const SELF_CHECKS = ['chance', 'before', 'carryOver', 'missing', 'doubled'] as const;

/**
 * - `chance`: nudges were shown and withheld as often as chance should have it (a sample ratio mismatch otherwise);
 * - `before`: visits with and without a nudge were as long before it, which a nudge can't change;
 * - `carryOver`: what happened at the previous visit doesn't move how long this one goes on;
 * - `missing`: outcomes are missing as often with a nudge as without;
 * - `doubled`: hardly any row is stored twice, and copies agree.
 */
export type SelfCheck = (typeof SELF_CHECKS)[number];

/** `tooFew` while there is too little to check. */
export type CheckResult = 'holds' | 'fails' | 'tooFew';

/** The plan's self-checks of what there is to compare. */
export const selfChecks = (rows: EffectRows): Record<SelfCheck, CheckResult> => ({
  chance: checkChance(rows.coins),
  before: checkGroups(
    rows.due.flatMap(({ shown, beforeMs }) =>
      beforeMs === null ? [] : { first: shown, value: onLogScale(beforeMs) },
    ),
  ),
  carryOver: checkGroups(
    rows.due.flatMap(({ stayedMs }, index) => {
      const previous = rows.due[index - 1];
      return stayedMs === null || !previous ? [] : { first: previous.shown, value: onLogScale(stayedMs) };
    }),
  ),
  missing: checkMissing(rows.due),
  doubled: checkDoubled(rows),
});

const resultOf = (holds: boolean): CheckResult => (holds ? 'holds' : 'fails');

/** Whether as many were shown as the stored probabilities let expect. */
function checkChance(coins: EffectRows['coins']): CheckResult {
  if (coins.length < EFFECT_PLAN.leastForCheck) return 'tooFew';
  const excess = coins.reduce((sum, { shown, shownWith }) => sum + Number(shown) - shownWith, 0);
  const variance = coins.reduce((sum, { shownWith }) => sum + shownWith * (1 - shownWith), 0);
  return resultOf(Math.abs(excess) <= EFFECT_PLAN.checkBound * Math.sqrt(variance));
}

function checkGroups(values: readonly GroupedValue[]): CheckResult {
  if (values.length < EFFECT_PLAN.leastForCheck) return 'tooFew';
  const comparison = compareGroups(values);
  if (!comparison || Math.min(...comparison.sizes) < EFFECT_PLAN.leastInArm) return 'tooFew';
  return resultOf(!differBeyond(EFFECT_PLAN.checkBound, comparison));
}

function checkMissing(due: readonly DueNudge[]): CheckResult {
  const arms = [true, false].map((shown) => due.filter((one) => one.shown === shown));
  const [a = 0, b = 0] = arms.map(({ length }) => length);
  if (a + b < EFFECT_PLAN.leastForCheck || Math.min(a, b) < EFFECT_PLAN.leastInArm) return 'tooFew';
  const [missingA = 0, missingB = 0] = arms.map(
    (arm) => arm.filter(({ stayedMs }) => stayedMs === null).length,
  );
  const share = (missingA + missingB) / (a + b);
  const standardError = Math.sqrt(share * (1 - share) * (1 / a + 1 / b));
  return resultOf(Math.abs(missingA / a - missingB / b) <= EFFECT_PLAN.checkBound * standardError);
}

/** How many copies are no sign of a fault: a few may come from one interrupted merge. */
function checkDoubled({ coins, doubled, contradicting }: EffectRows): CheckResult {
  return resultOf(contradicting === 0 && doubled <= EFFECT_PLAN.mostDoubled * coins.length);
}
