import { type Settings, type SiteChoice, turnedOff, turnedOn } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { dropAccess, hasAccess, requestAccess } from '../../platform/access';
import { exclusively } from '../../platform/lock';
import { type ChosenSite, siteOfChoice } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';
import type { PageContext } from '../context';

const patternsOf = (sites: readonly ChosenSite[]): string[] =>
  sites.flatMap((chosen) => {
    const site = siteOfChoice(chosen);
    return site ? matchPatterns(site) : [];
  });

/**
 * Turns sites on, if the person grants access to exactly their hosts. Must be called at once in a click.
 * @returns whether access was granted; nothing changes when it was not
 */
export async function turnOn(
  parts: PageContext,
  sites: readonly ChosenSite[],
  now: () => number,
): Promise<boolean> {
  const granted = await requestAccess(patternsOf(sites));
  if (granted) {
    await parts.settings.change((settings) => ({ sites: turnedOn(settings.sites, sites, now()) }));
  }
  return granted;
}

/** Turns a site off and gives its access back: from here on nothing of it is measured. */
export async function turnOff(parts: PageContext, site: SiteId): Promise<void> {
  // A report on its way is stored before, or refused after.
  await exclusively('ledger', () =>
    parts.settings.change((settings) => ({ sites: turnedOff(settings.sites, site) })),
  );
  // A host may also belong to a site that stays on.
  const needed = patternsOf((await parts.settings.read()).sites);
  await dropAccess(patternsOf([{ site }]).filter((pattern) => !needed.includes(pattern)));
}

/** Changes how Enough behaves on a site that is on: whether nudges come there, and where the card stands. */
export const changeSiteBehaviour = (
  parts: PageContext,
  site: SiteId,
  manners: Pick<SiteChoice, 'quiet' | 'corner'>,
): Promise<void> =>
  parts.settings.change(({ sites }) => ({
    sites: sites.map((choice) => (choice.site === site ? { ...choice, ...manners } : choice)),
  }));

/** The sites that are on although the browser has withdrawn access to them. */
export async function sitesWithoutAccess({ sites }: Settings): Promise<SiteId[]> {
  const known = sites.filter((choice) => siteOfChoice(choice) !== undefined);
  // As a rule none is lacking, and asking the browser once is quicker than site by site.
  if (await hasAccess(patternsOf(known))) return [];
  const granted = await Promise.all(known.map((choice) => hasAccess(patternsOf([choice]))));
  return known.filter((_, index) => !granted[index]).map(({ site }) => site);
}
