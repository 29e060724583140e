import type { JSX } from 'preact';
import { type IsoWeek, weekAfter } from '../../lib/domain/days';
import type { SiteId } from '../../lib/domain/site';
import { t } from '../../lib/platform/i18n';
import { PlanBlock } from './plan-block';
import type { PlanActs, StoredPlan } from './stored-plan';

interface PlanSectionProps {
  /** The week shown. */
  readonly week: IsoWeek;
  readonly thisWeek: IsoWeek;
  /** The plans made for the week shown and for the next. */
  readonly plans: readonly StoredPlan[];
  readonly chosenSites: readonly SiteId[];
  readonly acts: PlanActs;
}

/** The week's plan and how it went; and room for one plan for the week after, while that is not over. */
export function PlanSection({ week, thisWeek, plans, chosenSites, acts }: PlanSectionProps): JSX.Element {
  const next = weekAfter(week, 1);
  const own = plans.filter((plan) => plan.week === week);
  const shared = { chosenSites, acts };
  return (
    <div class="plans">
      {own.length > 0 && (
        <PlanBlock
          title={t('planTitle')}
          week={week}
          plans={own}
          asksHowItWent={week <= thisWeek}
          {...shared}
        />
      )}
      {next >= thisWeek && (
        <PlanBlock
          title={t(week === thisWeek ? 'planNextTitle' : 'planThisTitle')}
          note={t('planWhy')}
          week={next}
          plans={plans.filter((plan) => plan.week === next)}
          takesNew
          {...shared}
        />
      )}
    </div>
  );
}
