import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { hasAccess } from '../../platform/access';
import { type ChosenSite, siteOfChoice } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';

/** The match patterns of the hosts of some sites; none for a site that is not known. */
export const patternsOf = (sites: readonly ChosenSite[]): string[] =>
  sites.flatMap((chosen) => {
    const site = siteOfChoice(chosen);
    return site ? matchPatterns(site) : [];
  });

/** Finds the sites that are on although the browser has withdrawn access to them. */
export async function findSitesWithoutAccess({ sites }: Settings): Promise<SiteId[]> {
  const known = sites.filter((choice) => siteOfChoice(choice) !== undefined);
  // Usually access to all of them is there, and asking the browser once is quicker than site by site.
  if (await hasAccess(patternsOf(known))) return [];
  const granted = await Promise.all(known.map((choice) => hasAccess(patternsOf([choice]))));
  return known.filter((_, index) => !granted[index]).map(({ site }) => site);
}
