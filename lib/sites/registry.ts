import type { Site, SiteId } from '../domain/site';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** The sites known by name, in alphabetical order. */
export const SITES: readonly Site[] = [facebook, instagram, linkedin, reddit, threads, tiktok, x, youtube];

/** The known site of that id; `undefined` when there is none. */
export const siteById = (id: SiteId): Site | undefined => SITES.find((site) => site.id === id);

/** The known site that lives at exactly this host, as `location.hostname` writes it. */
export const siteOfHost = (host: string): Site | undefined => SITES.find((site) => site.hosts.includes(host));
