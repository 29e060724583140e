import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '../../../lib/domain/journal/plan';
import { t } from '../../../lib/platform/i18n';
import { planText } from '../../../lib/wording/plan-text';
import { siteName } from '../../../lib/wording/site-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';

interface KeptPlanProps {
  readonly plan: Plan;
  /** What is said or asked about it. */
  readonly children?: ComponentChildren;
  onEdit(): void;
  onErase(): Promise<void>;
}

/** A plan as it was kept, to be changed or erased. */
export function KeptPlan({ plan, children, onEdit, onErase }: KeptPlanProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const task = useTask<void>();
  return (
    <div class="kept-plan">
      <blockquote class="kept-text" dir="auto">
        {planText(plan)}
      </blockquote>
      {plan.site !== null && (
        <p class="reflection-note">
          {t(plan.onCard ? 'planAboutSiteOnCard' : 'planAboutSite', siteName(plan.site))}
        </p>
      )}
      {children}
      <div class="ways">
        {asking ? (
          <>
            <span>{t('planEraseSure')}</span>
            <Button waiting={task.state === 'running'} onPress={() => task.run(onErase)}>
              {t('planEraseYes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('planCancel')}</Button>
          </>
        ) : (
          <>
            <Button look="bare" onPress={onEdit}>
              {t('planEdit')}
            </Button>
            <Button look="bare" onPress={() => setAsking(true)}>
              {t('planErase')}
            </Button>
          </>
        )}
      </div>
      <Notice tone="trouble">{task.state === 'failed' && t('planTrouble')}</Notice>
    </div>
  );
}
