import type { SiteId } from '../../lib/domain/site';
import { siteById } from '../../lib/sites/registry';

/** Which of the theme's colours is whose. Those often seen side by side lie far apart. */
const COLOURS: Readonly<Record<SiteId, number>> = {
  facebook: 1,
  instagram: 2,
  linkedin: 3,
  reddit: 4,
  threads: 5,
  tiktok: 6,
  x: 7,
  youtube: 8,
};

/** For sites without a colour of their own. */
const OTHER_COLOURS = [9, 10] as const;

/** A site's own name; its id when it is no longer known. */
export const siteName = (id: SiteId): string => siteById(id)?.name ?? id;

/** The colour that stands for a site in every picture, as a CSS value. */
export function siteColour(id: SiteId): string {
  const [even, odd] = OTHER_COLOURS;
  return `var(--site-${COLOURS[id] ?? (id.length % 2 === 0 ? even : odd)})`;
}
