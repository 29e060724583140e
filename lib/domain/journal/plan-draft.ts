import type { IsoWeek, LocalInstant } from '../time/days';
import { planFollowUp } from './follow-up';
import type { Plan } from './plan';
import { MAX_PLAN_PART_LENGTH } from './text-limits';

/** A plan that is being written. */
export type PlanDraft = Pick<Plan, 'cue' | 'response' | 'site' | 'onCard'>;

export const EMPTY_PLAN: PlanDraft = { cue: '', response: '', site: null, onCard: false };

/** Why a plan can't be saved: one half is blank, or one is too long; `null` when it can. */
export function planFault({ cue, response }: PlanDraft): 'empty' | 'tooLong' | null {
  const halves = [cue.trim(), response.trim()];
  if (halves.some((half) => half === '')) return 'empty';
  return halves.some((half) => half.length > MAX_PLAN_PART_LENGTH) ? 'tooLong' : null;
}

/** A draft as it is saved: trimmed, and on no card unless its "if" is about a site. */
export const normalisePlan = ({ cue, response, site, onCard }: PlanDraft): PlanDraft => ({
  cue: cue.trim(),
  response: response.trim(),
  site,
  onCard: onCard && site !== null,
});

/** Makes a plan for a week out of a draft without fault. The person is asked how it went once that week is over. */
export const planFromDraft = (draft: PlanDraft, week: IsoWeek, written: LocalInstant): Plan => ({
  ...normalisePlan(draft),
  ...written,
  week,
  followUp: planFollowUp(week),
});
