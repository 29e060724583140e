import type { JSX } from 'preact';
import { type Attention, type SiteAttention, totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts } from '../../../lib/domain/insights/period-charts';
import type { SiteId } from '../../../lib/domain/sites/site';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { engagementText } from '../../../lib/wording/engagement-text';
import { columnText } from '../../../lib/wording/period-text';
import { siteName } from '../../../lib/wording/site-text';
import { ChartTable, type ChartTableRow } from './chart-table';

/** Time per day or month and site, as a table. */
export function TimeTable({ charts }: { readonly charts: PeriodCharts }): JSX.Element {
  const { period, columns, attention } = charts;
  const sites = charts.sites.map(({ site }) => site);
  return (
    <ChartTable
      columns={[
        t(period.kind === 'year' ? 'tableMonth' : 'tableDay'),
        ...sites.map(siteName),
        t('tableTotal'),
        t('tableEngagement'),
      ]}
      rows={() => columns.map((column) => rowOf(columnText(period, column), sites, column.sites, column))}
      sum={() => rowOf(t('tableTotal'), sites, charts.sites, attention)}
    />
  );
}

function rowOf(
  name: string,
  sites: readonly SiteId[],
  siteAttention: readonly SiteAttention[],
  attention: Attention,
): ChartTableRow {
  const times = sites.map((site) => {
    const part = siteAttention.find((one) => one.site === site);
    return durationText(part ? totalMs(part) : 0);
  });
  return {
    name,
    cells: [...times, durationText(totalMs(attention)), engagementText(attention) ?? t('nothing')],
  };
}
