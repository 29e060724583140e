import type { SiteChoice } from '../domain/settings';
import type { Corner } from '../domain/sites/corner';
import type { Site, SiteId } from '../domain/sites/site';
import { readableHost } from './readable-host';
import { siteById, siteOfHost } from './registry';
import { ANYWHERE, surfaceScriptPath } from './sensor-scripts';

/** Where notifications are looked for. */
const USUAL_CORNER: Corner = 'bottomEnd';

/** A site that is to be turned on, or is: a known one by its id, any other by its host. */
export type ChosenSite = Omit<SiteChoice, 'since'>;

/** Whether a site was added by its address: then its id is its host. The ids of known sites hold no dot. */
export const isAdded = (id: SiteId): boolean => id.includes('.');

/** The site that a choice means; `undefined` when it is one that Enough no longer knows. */
export function siteOfChoice({ site: id, like }: ChosenSite): Site | undefined {
  if (!isAdded(id)) return siteById(id);
  const surfaces = like === undefined ? [] : (siteById(like)?.surfaces ?? []);
  return { id, name: readableHost(id), hosts: [id], surfaces };
}

/** The choice that covers exactly this host, as `location.hostname` writes it. */
export const choiceAt = <Choice extends ChosenSite>(
  host: string,
  choices: readonly Choice[],
): Choice | undefined => choices.find((choice) => siteOfChoice(choice)?.hosts.includes(host));

/**
 * The ids under which rows of a host may be stored, whatever is chosen now. A host that was added by its address
 * may have become known since.
 */
export function idsOfHost(host: string): SiteId[] {
  const known = siteOfHost(host);
  return known ? [known.id, host] : [host];
}

/** Where in the built extension the script with a choice's surfaces lies. */
export const choiceScriptPath = ({ site, like }: ChosenSite): string =>
  surfaceScriptPath(siteById(like ?? site) ?? ANYWHERE);

/** Where the card stands on a site unless the person chose another corner. */
export const usualCornerOn = ({ site, like }: ChosenSite): Corner =>
  siteById(like ?? site)?.corner ?? USUAL_CORNER;
