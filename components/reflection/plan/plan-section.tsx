import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type IsoWeek, weekAfter } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { WeekContent } from '../../../lib/pages/reflection/load-week';
import type { PlanActions } from '../../../lib/pages/reflection/plan-actions';
import { PlanBlock } from './plan-block';
import '../journal/kept-text.css';
import './plan-section.css';

interface PlanSectionProps extends Pick<WeekContent, 'thisWeek' | 'plans' | 'chosenSites'> {
  readonly shownWeek: IsoWeek;
  readonly actions: PlanActions;
}

/** The plans for the week shown, and the question how they went; absent if there are none. */
export function WeekPlan(props: PlanSectionProps): JSX.Element | null {
  const { shownWeek, thisWeek, plans, chosenSites, actions } = props;
  const ownPlans = plans.filter(({ week }) => week === shownWeek);
  // After the only plan was erased, the block stays, because its notice says so.
  const hadPlans = useRef(false);
  hadPlans.current ||= ownPlans.length > 0;
  if (!hadPlans.current) return null;
  return (
    <PlanBlock
      title={t(shownWeek === thisWeek ? 'planTitle' : 'planThatTitle')}
      week={shownWeek}
      plans={ownPlans}
      asksOutcome
      chosenSites={chosenSites}
      actions={actions}
    />
  );
}

/** The plan for the week after the one shown; absent if that week is over. */
export function NextPlan(props: PlanSectionProps): JSX.Element | null {
  const { shownWeek, thisWeek, plans, chosenSites, actions } = props;
  const nextWeek = weekAfter(shownWeek, 1);
  if (nextWeek < thisWeek) return null;
  return (
    <PlanBlock
      title={t(shownWeek === thisWeek ? 'planNextTitle' : 'planThisTitle')}
      note={t('planWhy')}
      week={nextWeek}
      plans={plans.filter(({ week }) => week === nextWeek)}
      canCreate
      chosenSites={chosenSites}
      actions={actions}
    />
  );
}
