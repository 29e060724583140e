import type { JSX } from 'preact';
import type { PlanDraft } from '../../lib/domain/journal/plan-draft';
import { MAX_SENTENCE_LENGTH } from '../../lib/domain/nudges/nudge';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import { numberText } from '../../lib/wording/number-text';
import { fitsCard } from '../../lib/wording/plan-text';
import { siteName } from '../../lib/wording/site-text';
import { Select } from '../controls/select';
import { Switch } from '../controls/switch';
import './plan-site.css';

interface PlanSiteProps {
  readonly plan: PlanDraft;
  /** The sites to choose from; without any, nothing is shown. */
  readonly sites: readonly SiteId[];
  onChange(change: Partial<Pick<PlanDraft, 'site' | 'onCard'>>): void;
}

/** Asks which site the "if" of a plan is about, and whether a card on that site may show the plan. */
export function PlanSite({ plan, sites, onChange }: PlanSiteProps): JSX.Element | null {
  if (sites.length === 0) return null;
  return (
    <div class="plan-site">
      <Select
        label={t('planSite')}
        options={[
          { value: '', name: t('planNoSite') },
          ...sites.map((site) => ({ value: site, name: siteName(site) })),
        ]}
        value={plan.site ?? ''}
        onChoose={(site) => onChange({ site: site === '' ? null : site })}
      />
      {plan.site !== null &&
        (fitsCard(plan) ? (
          <Switch on={plan.onCard} onSwitch={(onCard) => onChange({ onCard })}>
            {t('planOnCard')}
          </Switch>
        ) : (
          <p class="plan-site-note">{t('planOnCardLong', { most: numberText(MAX_SENTENCE_LENGTH) })}</p>
        ))}
    </div>
  );
}
