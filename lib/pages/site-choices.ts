import { type Settings, turnedOff, turnedOn } from '../domain/settings';
import type { SiteId } from '../domain/site';
import { dropAccess, hasAccess, requestAccess } from '../platform/access';
import { SITES, siteById } from '../sites/registry';
import { matchPatterns } from '../sites/sensor-scripts';
import type { PageParts } from './parts';

const patternsOf = (sites: readonly SiteId[]): string[] =>
  sites.flatMap((id) => {
    const site = siteById(id);
    return site ? matchPatterns(site) : [];
  });

/**
 * Turns sites on, if the person grants access to exactly their hosts. Must be called at once in a click.
 * @returns whether access was granted; nothing changes when it was not
 */
export async function turnOn(
  parts: PageParts,
  sites: readonly SiteId[],
  now: () => number,
): Promise<boolean> {
  const granted = await requestAccess(patternsOf(sites));
  if (granted) await parts.settings.change((settings) => ({ sites: turnedOn(settings.sites, sites, now()) }));
  return granted;
}

/** Turns a site off and gives its access back: from here on nothing of it is measured. */
export async function turnOff(parts: PageParts, site: SiteId): Promise<void> {
  await parts.settings.change((settings) => ({ sites: turnedOff(settings.sites, site) }));
  await dropAccess(patternsOf([site]));
}

/** The sites that are on although the browser has withdrawn access to them. */
export async function lackingAccess({ sites }: Settings): Promise<SiteId[]> {
  const known = sites.map(({ site }) => site).filter((id) => SITES.some((site) => site.id === id));
  const granted = await Promise.all(known.map((id) => hasAccess(patternsOf([id]))));
  return known.filter((_, index) => !granted[index]);
}
