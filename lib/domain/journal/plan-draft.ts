import type { IsoWeek, LocalDay } from '../time/days';
import { planFollowUp } from './follow-up';
import { LONGEST_PLAN_PART, type Plan } from './plan';

/** A plan as it is being written. */
export type PlanDraft = Pick<Plan, 'cue' | 'response' | 'site' | 'onCard'>;

export const EMPTY_PLAN: PlanDraft = { cue: '', response: '', site: null, onCard: false };

/** Why a plan can't be kept: one half says nothing, or one is too long; `null` when it can. */
export function planFault({ cue, response }: PlanDraft): 'empty' | 'tooLong' | null {
  const halves = [cue.trim(), response.trim()];
  if (halves.some((half) => half === '')) return 'empty';
  return halves.some((half) => half.length > LONGEST_PLAN_PART) ? 'tooLong' : null;
}

/** A draft as it is kept: trimmed, and on no card unless its "if" is a site. */
export const planToKeep = ({ cue, response, site, onCard }: PlanDraft): PlanDraft => ({
  cue: cue.trim(),
  response: response.trim(),
  site,
  onCard: onCard && site !== null,
});

/** The plan for a week that a draft without fault becomes; how it went is asked once that week is over. */
export const planFrom = (draft: PlanDraft, week: IsoWeek, at: number, day: LocalDay): Plan => ({
  ...planToKeep(draft),
  at,
  day,
  week,
  followUp: planFollowUp(week),
});
