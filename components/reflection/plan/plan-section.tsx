import '../journal/kept-text.css';
import './plan-section.css';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SiteId } from '../../../lib/domain/sites/site';
import { type IsoWeek, weekAfter } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { PlanBlock } from './plan-block';
import type { PlanActions, StoredPlan } from './stored-plan';

interface PlanSectionProps {
  /** The week shown. */
  readonly week: IsoWeek;
  readonly thisWeek: IsoWeek;
  /** The plans made for the week shown and for the next. */
  readonly plans: readonly StoredPlan[];
  readonly chosenSites: readonly SiteId[];
  readonly acts: PlanActions;
}

/** The plan made for the week shown, met again, and how it went; absent where none was made. */
export function WeekPlan({ week, thisWeek, plans, chosenSites, acts }: PlanSectionProps): JSX.Element | null {
  const own = plans.filter((plan) => plan.week === week);
  // Where the only one was erased just now, that is still said.
  const had = useRef(false);
  had.current ||= own.length > 0;
  if (!had.current) return null;
  return (
    <PlanBlock
      title={t(week === thisWeek ? 'planTitle' : 'planThatTitle')}
      week={week}
      plans={own}
      asksHowItWent
      chosenSites={chosenSites}
      acts={acts}
    />
  );
}

/** Room for one plan for the week after; absent where that is over. */
export function NextPlan({ week, thisWeek, plans, chosenSites, acts }: PlanSectionProps): JSX.Element | null {
  const next = weekAfter(week, 1);
  if (next < thisWeek) return null;
  return (
    <PlanBlock
      title={t(week === thisWeek ? 'planNextTitle' : 'planThisTitle')}
      note={t('planWhy')}
      week={next}
      plans={plans.filter((plan) => plan.week === next)}
      takesNew
      chosenSites={chosenSites}
      acts={acts}
    />
  );
}
