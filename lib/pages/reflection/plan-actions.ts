import { type PlanDraft, planFrom, planToKeep } from '../../domain/journal/plan-draft';
import type { FollowUp } from '../../domain/journal/practice';
import { type IsoWeek, localDay } from '../../domain/time/days';
import { now } from '../../platform/clock';
import { calendarOf, type PageContext } from '../context';

/** What a person can do about plans; each rejects when it could not be stored. Drafts must be without fault. */
export const planActions = (parts: PageContext) => ({
  onPlan: async (week: IsoWeek, draft: PlanDraft): Promise<void> => {
    const at = now();
    const day = localDay(at, calendarOf(await parts.settings.read()));
    await parts.plans.keep(planFrom(draft, week, at, day), at);
  },
  onChangePlan: async (id: string, draft: PlanDraft): Promise<void> => {
    await parts.plans.change(id, planToKeep(draft), now());
  },
  onErasePlan: (id: string): Promise<void> => parts.plans.erase(id),
  onPlanWent: async (id: string, followUp: FollowUp): Promise<void> => {
    await parts.plans.change(id, { followUp: { ...followUp, text: followUp.text.trim() } }, now());
  },
});
