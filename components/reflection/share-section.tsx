import type { JSX } from 'preact';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { EngagementKey, SiteBars } from '../attention/site-bars';

/** How the week's time divides into passive and active, site by site. */
export function ShareSection({ summary }: { readonly summary: WeekSummary }): JSX.Element {
  return (
    <section class="reflection-section">
      <h2>{t('shareTitle')}</h2>
      <SiteBars sites={summary.sites} withShares />
      <EngagementKey explained />
      <p class="reflection-note">{t('shareNote')}</p>
    </section>
  );
}
