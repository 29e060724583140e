import type { Site } from '../domain/sites/site';

/** The match patterns of exactly the site's hosts: what the person is asked to grant, and where the sensor runs. */
export const matchPatterns = ({ hosts }: Pick<Site, 'hosts'>): string[] =>
  hosts.map((host) => `https://${host}/*`);

/** The path, in the built extension, of the script that gives a site's rules to the sensor. */
export const surfaceScriptPath = (site: Pick<Site, 'id'>): string => `sites/${site.id}.js`;

/**
 * Used for every site whose surfaces are unknown. Its script also clears rules that another script left on the page
 * earlier.
 */
export const ANYWHERE: Pick<Site, 'id' | 'surfaces'> = { id: 'anywhere', surfaces: [] };
