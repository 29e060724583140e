import './site-bars.css';
import type { JSX } from 'preact';
import { passiveShare, type SiteAttention, totalMs } from '../../lib/domain/attention/usage';
import { t } from '../../lib/platform/i18n';
import { durationText } from '../../lib/wording/duration-text';
import { percentText } from '../../lib/wording/number-text';
import { siteName } from '../../lib/wording/site-text';

interface SiteBarsProps {
  /** The site with the most attention comes first. */
  readonly sites: readonly SiteAttention[];
  /** Whether each site's passive share is written out, too. */
  readonly withShares?: boolean;
}

/** Sites with their time, as bars of a passive and an active part. The longest bar fills the line. */
export function SiteBars({ sites, withShares = false }: SiteBarsProps): JSX.Element {
  const most = Math.max(1, ...sites.map(totalMs));
  return (
    <ul class="site-bars">
      {sites.map((attention) => {
        const total = totalMs(attention);
        const share = passiveShare(attention) ?? 0;
        const name = siteName(attention.site);
        return (
          <li key={attention.site} style={{ '--length': total / most, '--passive-share': share }}>
            <p class="visually-hidden">
              {t('siteAttention', name, durationText(total, 'long'), percentText(share))}
            </p>
            <p class="site-bar-words" aria-hidden="true">
              <bdi>{name}</bdi>
              <span>
                {withShares && <small>{t('passiveShare', percentText(share))}</small>}
                {durationText(total)}
              </span>
            </p>
            <div class="site-bar" />
          </li>
        );
      })}
    </ul>
  );
}

/** The legend of the bars. */
export function EngagementKey({ explained = false }: { readonly explained?: boolean }): JSX.Element {
  return (
    <ul class="engagement-key">
      <li class="is-passive">
        {t('passive')}
        {explained && <small>{t('passiveMeans')}</small>}
      </li>
      <li class="is-active">
        {t('active')}
        {explained && <small>{t('activeMeans')}</small>}
      </li>
    </ul>
  );
}
