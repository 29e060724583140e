import type { SiteId } from '../../domain/sites/site';
import { SiteErasure } from '../../storage/database/site-erasure';
import type { PageContext } from '../context';
import { everythingStored } from './everything-stored';

/**
 * Erases what was measured on a site, all of it or nothing.
 * @returns puts it back
 */
export async function eraseSite(context: PageContext, site: SiteId): Promise<() => Promise<void>> {
  const { archive } = everythingStored(context);
  const erasure = new SiteErasure(site, context.now());
  await archive.carryOut(erasure);
  return () => archive.takeBack(erasure.changes());
}
