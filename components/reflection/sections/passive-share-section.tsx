import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { passiveShare, totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts } from '../../../lib/domain/insights/period-charts';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { engagementText } from '../../../lib/wording/engagement-text';
import { siteName } from '../../../lib/wording/site-text';
import { EngagementKey, SiteBars } from '../../shared/site-bars';
import { ChartTable, type ChartTableRow } from '../charts/chart-table';
import type { ChartSectionProps } from './chart-section-props';

/** Passive and active time of each site: in words, as a bar for each site and a table. Left out below ten minutes. */
export function PassiveShareSection({ charts }: ChartSectionProps): JSX.Element {
  const heading = useId();
  const { sites, attention } = charts;
  const times = t('shareSummary', {
    passive: durationText(attention.passiveMs, 'long'),
    active: durationText(attention.activeMs, 'long'),
  });
  return (
    <section class="reflection-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('shareTitle')}</h2>
        <p>{t('sentences', { first: engagementText(attention) ?? '', second: times })}</p>
      </div>
      <SiteBars sites={sites} />
      <EngagementKey explained />
      <p class="reflection-note">{t('shareNote')}</p>
      <ChartTable
        columns={[t('tableSite'), t('passive'), t('active'), t('tableTotal')]}
        rows={() => sites.map((site) => rowOf(siteName(site.site), site))}
        sum={() => rowOf(t('tableTotal'), attention)}
      />
    </section>
  );
}

const rowOf = (name: string, attention: PeriodCharts['attention']): ChartTableRow => ({
  name,
  cells: [
    ...[attention.passiveMs, attention.activeMs].map((ms) =>
      passiveShare(attention) === null ? t('nothing') : durationText(ms),
    ),
    durationText(totalMs(attention)),
  ],
});
