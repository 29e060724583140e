import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type PlanDraft, planFault } from '../../../lib/domain/journal/plan-draft';
import { MAX_PLAN_PART_LENGTH } from '../../../lib/domain/journal/text-limits';
import type { SiteId } from '../../../lib/domain/sites/site';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { fitsCard } from '../../../lib/wording/plan-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useFormMemory } from '../../hooks/use-form-memory';
import { useTask } from '../../hooks/use-task';
import { PlanSite } from '../../shared/plan-site';

interface PlanFormProps {
  /** What the form starts with. */
  readonly draft: PlanDraft;
  /** The sites the person chose, and the plan's own site if it was turned off since. */
  readonly sites: readonly SiteId[];
  /**
   * The name under which the draft is remembered while another week is shown. Without it, the draft ends with the form.
   */
  readonly memoryKey?: string;
  /** Whether it takes the focus when it appears. */
  readonly focused?: boolean;
  onSave(draft: PlanDraft): Promise<void>;
  /** Leaves the plan as it was; absent for a new plan. */
  readonly onCancel?: () => void;
}

/** The form in which an if-then plan is written. */
export function PlanForm(props: PlanFormProps): JSX.Element {
  const { draft, sites, memoryKey = null, focused = false, onSave, onCancel } = props;
  const [plan, changePlan] = useFormMemory(memoryKey, draft);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();
  const change = (some: Partial<PlanDraft>): void => {
    changePlan((current) => ({ ...current, ...some }));
    setFault(null);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const found = faultText(plan);
    setFault(found);
    if (found !== null) return;
    task.run(async () => {
      await onSave({ ...plan, onCard: plan.onCard && fitsCard(plan) });
      changePlan(() => draft);
    });
  };
  return (
    <form class="plan-form" onSubmit={save} noValidate>
      <TextField
        label={t('planCue')}
        placeholder={t('planCuePlaceholder')}
        value={plan.cue}
        focused={focused}
        onWrite={(cue) => change({ cue })}
      />
      <TextField
        label={t('planResponse')}
        placeholder={t('planResponsePlaceholder')}
        value={plan.response}
        onWrite={(response) => change({ response })}
      />
      <PlanSite plan={plan} sites={sites} onChange={change} />
      <div class="ways">
        <Button look="main" type="submit" waiting={task.state === 'running'}>
          {t('planKeep')}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t('planCancel')}</Button>}
      </div>
      <Notice tone="trouble">{fault ?? (task.state === 'failed' && t('planTrouble'))}</Notice>
    </form>
  );
}

function faultText(plan: PlanDraft): string | null {
  switch (planFault(plan)) {
    case 'empty':
      return t('planEmpty');
    case 'tooLong':
      return t('planTooLong', { most: numberText(MAX_PLAN_PART_LENGTH) });
    case null:
      return null;
  }
}
