import { normalisePlan, type PlanDraft, planFromDraft } from '../../domain/journal/plan-draft';
import type { FollowUp } from '../../domain/journal/practice';
import { type IsoWeek, localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/** What a person can do with plans. */
export type PlanActions = ReturnType<typeof planActions>;

/** Each action rejects when it could not be stored. Drafts must be valid: see `planFault`. */
export const planActions = ({ now, settings, plans }: PageContext) => ({
  create: async (week: IsoWeek, draft: PlanDraft): Promise<void> => {
    const at = now();
    const day = localDay(at, calendarOf(await settings.read()));
    await plans.save(planFromDraft(draft, week, at, day), at);
  },
  change: async (id: string, draft: PlanDraft): Promise<void> => {
    await plans.change(id, normalisePlan(draft), now());
  },
  erase: async (id: string): Promise<void> => {
    await plans.delete(id);
  },
  /** Stores how a plan went. */
  answerFollowUp: async (id: string, followUp: FollowUp): Promise<void> => {
    await plans.change(id, { followUp: { ...followUp, text: followUp.text.trim() } }, now());
  },
});
