import type { SiteId } from '../../domain/sites/site';
import { SiteErasure } from '../../storage/database/site-erasure';
import type { PageContext } from '../context';
import { eraseInAllBrowsers } from '../shared/erase-in-all-browsers';

/**
 * Erases what was measured on a site, all of it or nothing, here and in the other browsers of a folder.
 * @returns puts it back
 */
export const eraseSite = (context: PageContext, site: SiteId): Promise<() => Promise<void>> =>
  eraseInAllBrowsers(context, `site/${site}`, new SiteErasure(site, context.now()));
