import type { JSX } from 'preact';
import { type Attention, type SiteAttention, totalMs } from '../../../lib/domain/attention/usage';
import type { SiteId } from '../../../lib/domain/sites/site';
import { durationText } from '../../../lib/wording/duration-text';
import { engagementText } from '../../../lib/wording/engagement-text';
import { siteColour, siteName } from '../../../lib/wording/site-text';
import './bar-values.css';

interface BarValuesProps {
  /** What the values belong to: a column, or the whole period. */
  readonly name: string;
  /** Whether the sum is shown as well. That of the whole period is at the top of the page. */
  readonly hasSum: boolean;
  readonly attention: Attention;
  readonly siteAttention: readonly SiteAttention[];
  /** All sites of the period, so that the lines keep their places whichever column is shown. */
  readonly sites: readonly SiteId[];
}

/** The legend of the bar chart, with the time on each site in the column pointed at, or in the whole period. */
export function BarValues({ name, hasSum, attention, siteAttention, sites }: BarValuesProps): JSX.Element {
  return (
    <div class="column-numbers">
      <h3>{name}</h3>
      <p class="column-numbers-sum">
        {hasSum && <strong>{durationText(totalMs(attention))}</strong>}
        <span>{engagementText(attention)}</span>
      </p>
      <ul>
        {sites.map((site) => {
          const part = siteAttention.find((one) => one.site === site);
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
