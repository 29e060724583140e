import type { Plan } from '../../../lib/domain/journal/plan';
import type { PlanDraft } from '../../../lib/domain/journal/plan-draft';
import type { FollowUp } from '../../../lib/domain/journal/practice';
import type { IsoWeek } from '../../../lib/domain/time/days';

/** A plan that is kept, under its id. */
export type StoredPlan = Plan & { readonly id: string };

/** What a person can do about plans; each rejects when it could not be stored. */
export interface PlanActions {
  onPlan(week: IsoWeek, draft: PlanDraft): Promise<void>;
  onChangePlan(id: string, draft: PlanDraft): Promise<void>;
  onErasePlan(id: string): Promise<void>;
  onPlanWent(id: string, followUp: FollowUp): Promise<void>;
}
