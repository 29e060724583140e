import './today.css';
import type { JSX } from 'preact';
import {
  type Attention,
  addAttention,
  type DayUsage,
  NO_ATTENTION,
  totalMs,
} from '../../lib/domain/attention/usage';
import { counted, t } from '../../lib/platform/i18n';
import { durationText } from '../../lib/wording/duration-text';
import { Button } from '../controls/button';
import { AttentionRing } from '../shared/attention-ring';
import { EngagementKey, SiteBars } from '../shared/site-bars';
import { DrawnRing } from '../shell/drawn-ring';

/** Sites beyond this number are summed up, so that the check-in stays in view. */
const MOST_SITES = 4;

interface TodayProps {
  readonly today: DayUsage;
  readonly hasSites: boolean;
  /** Whether nothing is measured on some site, so that its visits are missing here. */
  readonly isAccessMissing: boolean;
  onChooseSites(): void;
}

/** The day so far: its total time, and the time on each site. */
export function Today({ today, hasSites, isAccessMissing, onChooseSites }: TodayProps): JSX.Element {
  const hasTime = totalMs(today) > 0;
  return (
    <section class="today" aria-label={t('today')}>
      {hasTime ? (
        <TimeToday today={today} />
      ) : hasSites ? (
        <div class="today-empty">
          <DrawnRing />
          <p>{isAccessMissing ? t('todayNoTime') : t('sentences', t('todayNoTime'), t('todayNoTimeMore'))}</p>
        </div>
      ) : (
        <div class="today-no-sites">
          <h2>{t('todayNoSitesTitle')}</h2>
          <p>{t('todayNoSites')}</p>
          <Button look="main" onPress={onChooseSites}>
            {t('todayChooseSites')}
          </Button>
        </div>
      )}
    </section>
  );
}

function TimeToday({ today }: { readonly today: DayUsage }): JSX.Element {
  // A single further site takes no more room than the line that would sum it up.
  const shown = today.sites.length > MOST_SITES + 1 ? today.sites.slice(0, MOST_SITES) : today.sites;
  const others = today.sites.slice(shown.length);
  const rest = others.reduce<Attention>(addAttention, NO_ATTENTION);
  return (
    <div class="today-in-time">
      <AttentionRing attention={today} />
      <div>
        <SiteBars sites={shown} />
        {others.length > 0 && (
          <p class="today-more">{counted('todayMoreSites', others.length, durationText(totalMs(rest)))}</p>
        )}
        <EngagementKey />
      </div>
    </div>
  );
}
