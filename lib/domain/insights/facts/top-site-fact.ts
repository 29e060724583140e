import { type SiteAttention, totalMs } from '../../attention/usage';
import type { SiteId } from '../../sites/site';
import type { PeriodSummary } from './period-summary';

/** The site with the most time. */
export interface TopSiteFact {
  readonly kind: 'topSite';
  readonly site: SiteId;
  readonly ms: number;
  /** The time on all sites, in ms. */
  readonly totalMs: number;
  /** All sites with any time, most first. */
  readonly sites: readonly SiteAttention[];
}

export function topSiteFact({ sites: all, attention }: PeriodSummary): TopSiteFact | null {
  const sites = all.filter((site) => totalMs(site) > 0);
  const [top] = sites;
  return top
    ? { kind: 'topSite', site: top.site, ms: totalMs(top), totalMs: totalMs(attention), sites }
    : null;
}
