import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { EMPTY_PLAN, type PlanDraft } from '../../../lib/domain/journal/plan-draft';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { IsoWeek } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { StoredPlan } from '../../../lib/pages/reflection/load-week';
import type { PlanActions } from '../../../lib/pages/reflection/plan-actions';
import { Notice } from '../../controls/notice';
import { KeptPlan } from './kept-plan';
import { PlanForm } from './plan-form';
import { PlanOutcome } from './plan-outcome';

interface PlanBlockProps {
  readonly title: string;
  readonly note?: string;
  readonly week: IsoWeek;
  /** The plans for that week. */
  readonly plans: readonly StoredPlan[];
  /** Whether it asks how each plan went. */
  readonly asksOutcome?: boolean;
  /** Whether a plan can be written while there is none. */
  readonly canCreate?: boolean;
  readonly chosenSites: readonly SiteId[];
  readonly actions: PlanActions;
}

/** The plans for one week: they can be written, changed and erased, and the person can answer how they went. */
export function PlanBlock(props: PlanBlockProps): JSX.Element {
  const { title, note, week, plans, asksOutcome = false, canCreate = false, chosenSites, actions } = props;
  const heading = useId();
  /** The id of the plan that is being edited. */
  const [editing, setEditing] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const noticeElement = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The element with the focus was removed, so the focus moves here for keyboard users.
    if (notice !== null) noticeElement.current?.focus();
  }, [notice]);
  const edit = (id: string | null): void => {
    setEditing(id);
    setNotice(null);
  };
  const change = async (id: string, draft: PlanDraft): Promise<void> => {
    await actions.change(id, draft);
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
            onSave={(draft) => change(plan.id, draft)}
            onCancel={() => edit(null)}
          />
        ) : (
          <KeptPlan
            key={plan.id}
            plan={plan}
            onEdit={() => edit(plan.id)}
            onErase={async () => {
              await actions.erase(plan.id);
              setNotice(t('planErased'));
            }}
          >
            {asksOutcome && (
              <PlanOutcome
                followUp={plan.followUp}
                onSave={(followUp) => actions.answerFollowUp(plan.id, followUp)}
              />
            )}
          </KeptPlan>
        ),
      )}
      {canCreate && plans.length === 0 && (
        <PlanForm
          draft={EMPTY_PLAN}
          memoryKey={`plan ${week}`}
          sites={chosenSites}
          onSave={async (draft) => {
            await actions.create(week, draft);
            setNotice(t('planKept'));
          }}
        />
      )}
      <div ref={noticeElement} tabIndex={-1} class="plan-said">
        <Notice>{notice}</Notice>
      </div>
    </section>
  );
}
