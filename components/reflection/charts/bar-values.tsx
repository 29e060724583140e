import './bar-values.css';
import type { JSX } from 'preact';
import {
  type Attention,
  passiveShare,
  type SiteAttention,
  totalMs,
} from '../../../lib/domain/attention/usage';
import type { SiteId } from '../../../lib/domain/sites/site';
import { t } from '../../../lib/platform/i18n';
import { durationText } from '../../../lib/wording/duration-text';
import { percentText } from '../../../lib/wording/number-text';
import { siteColour, siteName } from '../../../lib/wording/site-text';

interface ColumnNumbersProps {
  /** What the numbers are of. */
  readonly name: string;
  readonly attention: Attention;
  readonly parts: readonly SiteAttention[];
  /** The period's sites, so that the lines stay where they are whichever column is shown. */
  readonly sites: readonly SiteId[];
}

/** The chart's key and its numbers in one: the whole period's, or those of the column pointed at. */
export function BarValues({ name, attention, parts, sites }: ColumnNumbersProps): JSX.Element {
  const share = passiveShare(attention);
  return (
    <div class="column-numbers">
      <h3>{name}</h3>
      <p class="column-numbers-sum">
        <strong>{durationText(totalMs(attention))}</strong>
        {share !== null && <span>{t('passiveShare', percentText(share))}</span>}
      </p>
      <ul>
        {sites.map((site) => {
          const part = parts.find((attentionOfSite) => attentionOfSite.site === site);
          return (
            <li key={site} class={part ? '' : 'is-without'} style={{ '--swatch': siteColour(site) }}>
              <bdi>{siteName(site)}</bdi>
              <span>{durationText(part ? totalMs(part) : 0)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
