import type { Corner } from '../domain/sites/corner';
import type { Site, SiteId } from '../domain/sites/site';
import type { SiteChoice } from '../domain/sites/site-choice';
import { readableHost } from './readable-host';
import { siteById, siteOfHost } from './registry';
import { ANYWHERE, surfaceScriptPath } from './sensor-scripts';

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
  return { id, name: readableHost(id), hosts: [id], surfaces };
}

/** The choice whose site has exactly this host, as `location.hostname` writes it. */
export const choiceAt = <Choice extends ChosenSite>(
  host: string,
  choices: readonly Choice[],
): Choice | undefined => choices.find((choice) => siteOfChoice(choice)?.hosts.includes(host));

/**
 * The ids under which rows of a host may be stored, whatever is chosen now. A host that was added by its address may
 * have become the host of a known site since.
 */
export function idsOfHost(host: string): SiteId[] {
  const known = siteOfHost(host);
  return known ? [known.id, host] : [host];
}

/** The path, in the built extension, of the script with the surfaces of a choice. */
export const choiceScriptPath = ({ site, like }: ChosenSite): string =>
  surfaceScriptPath(siteById(like ?? site) ?? ANYWHERE);

/** The corner of the card on a site when the person chose no other. */
export const usualCornerOn = ({ site, like }: ChosenSite): Corner =>
  siteById(like ?? site)?.corner ?? USUAL_CORNER;
