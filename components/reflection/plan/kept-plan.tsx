import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../../lib/domain/journal/plan';
import { t } from '../../../lib/i18n/translate';
import { planText } from '../../../lib/wording/plan-text';
import { siteName } from '../../../lib/wording/site-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';

interface KeptPlanProps {
  readonly plan: Plan;
  /** What is shown below the plan. */
  readonly children?: ComponentChildren;
  onEdit(): void;
  onErase(): Promise<void>;
}

/** A stored plan, which can be changed or erased. */
export function KeptPlan({ plan, children, onEdit, onErase }: KeptPlanProps): JSX.Element {
  /** Whether the person is asked if they really want to erase it. */
  const [confirming, setConfirming] = useState(false);
  const task = useTask<void>();
  return (
    <div class="kept-plan">
      <blockquote class="kept-text" dir="auto">
        {planText(plan)}
      </blockquote>
      {plan.site !== null && (
        <p class="reflection-note">
          {t(plan.onCard ? 'planAboutSiteOnCard' : 'planAboutSite', { site: siteName(plan.site) })}
        </p>
      )}
      {children}
      <div class="ways">
        {confirming ? (
          <>
            <span>{t('planEraseSure')}</span>
            <Button waiting={task.state === 'running'} onPress={() => task.run(onErase)}>
              {t('planEraseYes')}
            </Button>
            <Button onPress={() => setConfirming(false)}>{t('planCancel')}</Button>
          </>
        ) : (
          <>
            <Button look="bare" onPress={onEdit}>
              {t('planEdit')}
            </Button>
            <Button look="bare" onPress={() => setConfirming(true)}>
              {t('planErase')}
            </Button>
          </>
        )}
      </div>
      <Notice tone="trouble">{task.state === 'failed' && t('planTrouble')}</Notice>
    </div>
  );
}
