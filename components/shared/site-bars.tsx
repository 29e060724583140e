import type { JSX } from 'preact';
import { passiveShare, type SiteAttention, totalMs } from '../../lib/domain/attention/usage';
import { t } from '../../lib/i18n/translate';
import { durationText } from '../../lib/wording/duration-text';
import { shareText } from '../../lib/wording/engagement-text';
import { siteName } from '../../lib/wording/site-text';
import './site-bars.css';

interface SiteBarsProps {
  /** The site with the most attention comes first. */
  readonly sites: readonly SiteAttention[];
}

/**
 * Sites with their time, as bars of a passive and an active part, and in words. The longest bar fills the line. Less
 * than ten minutes are a bar of one piece, without words.
 */
export function SiteBars({ sites }: SiteBarsProps): JSX.Element {
  const most = Math.max(1, ...sites.map(totalMs));
  return (
    <ul class="site-bars">
      {sites.map((attention) => {
        const total = totalMs(attention);
        const share = passiveShare(attention);
        const name = siteName(attention.site);
        return (
          <li key={attention.site} style={{ '--length': total / most, '--passive-share': share ?? 0 }}>
            <p class="visually-hidden">
              {t('siteAttention', { site: name, duration: durationText(total, 'long') })}
            </p>
            <p class="site-bar-words" aria-hidden="true">
              <bdi>{name}</bdi>
              <span>{durationText(total)}</span>
            </p>
            <div class={share === null ? 'site-bar is-whole' : 'site-bar'} />
            {share !== null && <p class="site-bar-engagement">{shareText(share)}</p>}
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
