import './time-table.css';
import type { JSX } from 'preact';
import type { SiteId } from '../../lib/domain/site';
import { type Attention, passiveShare, type SiteAttention, totalMs } from '../../lib/domain/usage';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { dayText } from '../wording/date';
import { durationText } from '../wording/duration';
import { percentText } from '../wording/number';
import { siteName } from '../wording/site';

/** The chart for those who read rather than look. */
export function TimeTable({ summary }: { readonly summary: WeekSummary }): JSX.Element {
  const sites = summary.sites.map(({ site }) => site);
  return (
    // Wider than a small screen: it scrolls in its own place, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="time-table" aria-label={t('chartTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('tableDay')}</th>
            {sites.map((site) => (
              <th key={site} scope="col">
                {siteName(site)}
              </th>
            ))}
            <th scope="col">{t('tableTotal')}</th>
            <th scope="col">{t('tablePassive')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.days.map((day) => (
            <Row key={day.day} name={dayText(day.day)} sites={sites} parts={day.sites} attention={day} />
          ))}
        </tbody>
        <tfoot>
          <Row name={t('tableTotal')} sites={sites} parts={summary.sites} attention={summary.attention} />
        </tfoot>
      </table>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly sites: readonly SiteId[];
  readonly parts: readonly SiteAttention[];
  readonly attention: Attention;
}

function Row({ name, sites, parts, attention }: RowProps): JSX.Element {
  const share = passiveShare(attention);
  return (
    <tr>
      <th scope="row">{name}</th>
      {sites.map((site) => {
        const part = parts.find((attentionOfSite) => attentionOfSite.site === site);
        return <td key={site}>{durationText(part ? totalMs(part) : 0)}</td>;
      })}
      <td>{durationText(totalMs(attention))}</td>
      <td>{share === null ? t('nothing') : percentText(share)}</td>
    </tr>
  );
}
