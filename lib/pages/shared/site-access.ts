import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { hasAccess } from '../../platform/access';
import { type ChosenSite, isAdded, siteOfChoice } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';

/** The match patterns of the hosts of some sites; none for a site that is not known. */
export const patternsOf = (sites: readonly ChosenSite[]): string[] =>
  sites.flatMap((chosen) => {
    const site = siteOfChoice(chosen);
    return site ? matchPatterns(site) : [];
  });

/**
 * The match patterns without which a site counts as one without access. Of one that was added by its address, that is the
 * address alone: Enough's first versions did not ask for the other, with or without `www.`, and many sites have no other.
 */
const neededPatternsOf = (choice: ChosenSite): string[] =>
  isAdded(choice.site) ? matchPatterns({ hosts: [choice.site] }) : patternsOf([choice]);

/** Finds the sites that are on although the browser has withdrawn access to them. */
export async function findSitesWithoutAccess({ sites }: Settings): Promise<SiteId[]> {
  const known = sites.filter((choice) => siteOfChoice(choice) !== undefined);
  // Usually access to all of them is there, and asking the browser once is quicker than site by site.
  if (await hasAccess(known.flatMap(neededPatternsOf))) return [];
  const granted = await Promise.all(known.map((choice) => hasAccess(neededPatternsOf(choice))));
  return known.filter((_, index) => !granted[index]).map(({ site }) => site);
}
