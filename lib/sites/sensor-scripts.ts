import type { Site } from '../domain/site';

/** The match patterns of exactly the site's hosts: what is asked for, and where the sensor runs. */
export const matchPatterns = (site: Site): string[] => site.hosts.map((host) => `https://${host}/*`);

/** Where in the built extension the script lies that hands a site's rules to the sensor. */
export const surfaceScriptPath = (site: Site): string => `sites/${site.id}.js`;

/**
 * The text of that script. A page gets the rules of its own site and of no other; they pass through one global
 * of the extension's isolated world, which the page itself can't see.
 */
export function surfaceScript(site: Site): string {
  const rules = site.surfaces.map(([path, surface]) => `[${path},'${surface}']`);
  return `globalThis.enoughSurfaces=[${rules.join(',')}];`;
}
