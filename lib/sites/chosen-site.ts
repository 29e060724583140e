import type { Corner } from '../domain/sites/corner';
import type { Site, SiteId } from '../domain/sites/site';
import type { SiteChoice } from '../domain/sites/site-choice';
import { readableHost } from './readable-host';
import { siteById, siteOfHost } from './registry';
import { ANYWHERE, surfaceScriptPath } from './sensor-scripts';
import { bareHost, hostsOfSiteAt } from './www-host';

/** Where people look for notifications. */
const USUAL_CORNER: Corner = 'bottomEnd';

/** A site that is on or will be turned on: a known one by its id, any other by its host. */
export type ChosenSite = Omit<SiteChoice, 'since'>;

/** Whether a site was added by its address. Its id is then its host; the ids of known sites contain no dot. */
export const isAdded = (id: SiteId): boolean => id.includes('.');

/** The site of a choice; `undefined` when its id is no longer known. */
export function siteOfChoice({ site: id, like }: ChosenSite): Site | undefined {
  if (!isAdded(id)) return siteById(id);
  const surfaces = like === undefined ? [] : (siteById(like)?.surfaces ?? []);
  return { id, name: readableHost(id), hosts: hostsOfSiteAt(id), surfaces };
}

/**
 * The choice whose site has exactly this host, as `location.hostname` writes it. When several have it, it is the one that
 * was added by this host: a site may have been added twice, with and without `www.`.
 */
export const choiceAt = <Choice extends ChosenSite>(
  host: string,
  choices: readonly Choice[],
): Choice | undefined =>
  choices.find(({ site }) => site === host) ??
  choices.find((choice) => siteOfChoice(choice)?.hosts.includes(host));

/** The hosts of a choice on which no other choice counts. */
export const hostsOfChoice = (choice: ChosenSite, choices: readonly ChosenSite[]): string[] =>
  (siteOfChoice(choice)?.hosts ?? []).filter((host) => choiceAt(host, choices)?.site === choice.site);

/** The site on a list that is the same as another: added by the same address, or with and without `www.`. */
export const sameSiteIn = (site: SiteId, list: readonly SiteId[]): SiteId | undefined =>
  list.find((one) => one === site) ?? list.find((one) => bareHost(one) === bareHost(site));

/**
 * The ids under which rows of a host may be stored, whatever is chosen now. A host that was added by its address may
 * have become the host of a known site since.
 */
export function idsOfHost(host: string): SiteId[] {
  const known = siteOfHost(host);
  return [...(known ? [known.id] : []), ...hostsOfSiteAt(host)];
}

/** The path, in the built extension, of the script with the surfaces of a choice. */
export const choiceScriptPath = ({ site, like }: ChosenSite): string =>
  surfaceScriptPath(siteById(like ?? site) ?? ANYWHERE);

/** The corner of the card on a site when the person chose no other. */
export const usualCornerOn = ({ site, like }: ChosenSite): Corner =>
  siteById(like ?? site)?.corner ?? USUAL_CORNER;
