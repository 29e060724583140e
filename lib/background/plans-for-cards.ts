import type { Plan } from '../domain/journal/plan';
import type { SiteId } from '../domain/sites/site';
import { type LocalDay, weekOf } from '../domain/time/days';
import type { Row } from '../storage/database/schema';
import type { PlanRepository } from '../storage/journal/plan-repository';

/**
 * The plans for the week of a day that cards on a site may show. Whether a card shows one of them is decided when its
 * sentence is chosen.
 * @param fits whether a plan is short enough for a card
 */
export async function plansForCards(
  plans: Pick<PlanRepository, 'between'>,
  fits: (plan: Plan) => boolean,
  site: SiteId,
  day: LocalDay,
): Promise<readonly (Plan & Row)[]> {
  const week = weekOf(day);
  const ofWeek = await plans.between(week, week);
  return ofWeek.filter((plan) => plan.onCard && plan.site === site && fits(plan));
}
