import { normalisePlan, type PlanDraft, planFromDraft } from '../../domain/journal/plan-draft';
import type { FollowUp } from '../../domain/journal/practice';
import type { IsoWeek } from '../../domain/time/days';
import { localNow, type PageContext } from '../context';

/** What a person can do with plans. */
export type PlanActions = ReturnType<typeof planActions>;

/** Each action rejects when it could not be stored. Drafts must be valid: see `planFault`. */
export const planActions = (context: PageContext) => ({
  create: async (week: IsoWeek, draft: PlanDraft): Promise<void> => {
    const written = await localNow(context);
    await context.plans.save(planFromDraft(draft, week, written), written.at);
  },
  change: async (id: string, draft: PlanDraft): Promise<void> => {
    await context.plans.change(id, normalisePlan(draft), context.now());
  },
  erase: async (id: string): Promise<void> => {
    await context.plans.delete(id);
  },
  /** Stores how a plan went. */
  answerFollowUp: async (id: string, followUp: FollowUp): Promise<void> => {
    await context.plans.change(id, { followUp: { ...followUp, text: followUp.text.trim() } }, context.now());
  },
});
