import type { JSX } from 'preact';
import {
  type Attention,
  addAttention,
  type DayUsage,
  NO_ATTENTION,
  type SiteAttention,
  totalMs,
} from '../../lib/domain/attention/usage';
import { t } from '../../lib/i18n/translate';
import type { CaughtToday } from '../../lib/pages/popup/load-caught';
import { durationText } from '../../lib/wording/duration-text';
import { engagementText } from '../../lib/wording/engagement-text';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { DrawnRing } from '../shell/drawn-ring';
import { CaughtTodayLine } from './caught/caught-today';
import './today.css';

/** Sites beyond this number are summed up, so that the day stays small. */
const MOST_SITES = 3;

interface TodayProps {
  readonly today: DayUsage;
  readonly caught: CaughtToday;
  readonly hasSites: boolean;
  /** Whether the popup says why visits are missing here. */
  readonly isExplained: boolean;
  onChooseSites(): void;
}

/** The day so far: its total time in the ring, and the time on each site. */
export function Today({ today, caught, hasSites, isExplained, onChooseSites }: TodayProps): JSX.Element {
  return (
    <section class="today" aria-label={t('today')}>
      {totalMs(today) > 0 ? (
        <TimeToday today={today} />
      ) : hasSites ? (
        <div class="today-row today-empty">
          <DrawnRing />
          <p>
            {isExplained
              ? t('todayNoTime')
              : t('sentences', { first: t('todayNoTime'), second: t('todayNoTimeMore') })}
          </p>
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
      <CaughtTodayLine {...caught} />
    </section>
  );
}

function TimeToday({ today }: { readonly today: DayUsage }): JSX.Element {
  // A single further site takes no more room than the line that would sum it up.
  const shown = today.sites.length > MOST_SITES + 1 ? today.sites.slice(0, MOST_SITES) : today.sites;
  const others = today.sites.slice(shown.length);
  const rest = others.reduce<Attention>(addAttention, NO_ATTENTION);
  const engagement = engagementText(today);
  return (
    <div class="today-row">
      <DrawnRing>
        <p class="today-time">{durationText(totalMs(today))}</p>
      </DrawnRing>
      <div>
        <SiteTimes sites={shown} />
        {others.length > 0 && (
          <p class="today-more today-others">
            {t('todayMoreSites', { count: others.length, duration: durationText(totalMs(rest)) })}
          </p>
        )}
        {engagement && <p class="today-more">{engagement}</p>}
      </div>
    </div>
  );
}

/** Sites with their time. The longest bar fills the line. */
function SiteTimes({ sites }: { readonly sites: readonly SiteAttention[] }): JSX.Element {
  const most = Math.max(1, ...sites.map(totalMs));
  return (
    <ul class="site-times">
      {sites.map((attention) => (
        <li key={attention.site} style={{ '--length': totalMs(attention) / most }}>
          <bdi>{siteName(attention.site)}</bdi>
          <span>{durationText(totalMs(attention))}</span>
        </li>
      ))}
    </ul>
  );
}
