import { type Plan, sentenceOfPlan } from '../domain/journal/plan';
import { LONGEST_SENTENCE } from '../domain/nudges/nudge';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/sites/site';
import { type LocalDay, weekOf } from '../domain/time/days';
import type { PlanRepository } from '../storage/journal/plan-repository';

/**
 * The settings with the plans of a day's week that are to be said on a site's cards, each a sentence of the person's
 * own about what they came for. Whether one comes is left to the rotation, as with any other.
 * @param textOf a plan in one sentence
 */
export async function withPlans(
  plans: Pick<PlanRepository, 'between'>,
  textOf: (plan: Plan) => string,
  settings: Settings,
  site: SiteId,
  day: LocalDay,
): Promise<Settings> {
  const week = weekOf(day);
  const said = (await plans.between(week, week))
    .filter((plan) => plan.onCard && plan.site === site)
    .map((plan) => sentenceOfPlan(plan, textOf(plan)))
    .filter(({ text }) => text.length <= LONGEST_SENTENCE);
  return said.length === 0 ? settings : { ...settings, ownSentences: [...settings.ownSentences, ...said] };
}
