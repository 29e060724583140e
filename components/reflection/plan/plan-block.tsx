import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { EMPTY_PLAN, type PlanDraft } from '../../../lib/domain/journal/plan-draft';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { IsoWeek } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { Notice } from '../../controls/notice';
import { KeptPlan } from './kept-plan';
import { PlanForm } from './plan-form';
import { PlanOutcome } from './plan-outcome';
import type { PlanActions, StoredPlan } from './stored-plan';

interface PlanBlockProps {
  readonly title: string;
  readonly note?: string;
  readonly week: IsoWeek;
  /** The plans made for that week. */
  readonly plans: readonly StoredPlan[];
  readonly asksHowItWent?: boolean;
  /** A new plan can be made while there is none. */
  readonly takesNew?: boolean;
  readonly chosenSites: readonly SiteId[];
  readonly acts: PlanActions;
}

/** The plan for one week: to be made, changed, erased, or told about. */
export function PlanBlock(props: PlanBlockProps): JSX.Element {
  const { title, note, week, plans, asksHowItWent = false, takesNew = false, chosenSites, acts } = props;
  const heading = useId();
  /** The id of the plan that is being changed. */
  const [editing, setEditing] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus is gone: a keyboard goes on from here.
    if (notice !== null) said.current?.focus();
  }, [notice]);
  const edit = (id: string | null): void => {
    setEditing(id);
    setNotice(null);
  };
  const change = async (id: string, draft: PlanDraft): Promise<void> => {
    await acts.onChangePlan(id, draft);
    setEditing(null);
    setNotice(t('planChanged'));
  };
  const sitesFor = (site: SiteId | null): readonly SiteId[] =>
    site === null || chosenSites.includes(site) ? chosenSites : [...chosenSites, site];

  return (
    <section class="plan-block" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {note && <p class="reflection-note">{note}</p>}
      {plans.map((plan) =>
        editing === plan.id ? (
          <PlanForm
            key={plan.id}
            draft={plan}
            sites={sitesFor(plan.site)}
            focused
            onKeep={(draft) => change(plan.id, draft)}
            onCancel={() => edit(null)}
          />
        ) : (
          <KeptPlan
            key={plan.id}
            plan={plan}
            onEdit={() => edit(plan.id)}
            onErase={async () => {
              await acts.onErasePlan(plan.id);
              setNotice(t('planErased'));
            }}
          >
            {asksHowItWent && (
              <PlanOutcome
                followUp={plan.followUp}
                onKeep={(followUp) => acts.onPlanWent(plan.id, followUp)}
              />
            )}
          </KeptPlan>
        ),
      )}
      {takesNew && plans.length === 0 && (
        <PlanForm
          draft={EMPTY_PLAN}
          heldAs={`plan ${week}`}
          sites={chosenSites}
          onKeep={async (draft) => {
            await acts.onPlan(week, draft);
            setNotice(t('planKept'));
          }}
        />
      )}
      <div ref={said} tabIndex={-1} class="plan-said">
        <Notice>{notice}</Notice>
      </div>
    </section>
  );
}
