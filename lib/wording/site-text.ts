import { SITE_COLOURS, type SiteId } from '../domain/sites/site';
import { siteOfChoice } from '../sites/chosen-site';
import { siteById } from '../sites/registry';

/** A colour for sites that have none of their own, computed from the id, so that it is always the same. */
const otherColour = (id: SiteId): number =>
  1 + [...id].reduce((mixed, letter) => (mixed * 31 + letter.charCodeAt(0)) % SITE_COLOURS.length, 0);

/** A site's own name, its host when it was added by address; its id when it is no longer known. */
export const siteName = (id: SiteId): string => siteOfChoice({ site: id })?.name ?? id;

/** A site's colour in every chart, as a CSS value. */
export const siteColour = (id: SiteId): string => `var(--site-${siteById(id)?.colour ?? otherColour(id)})`;
