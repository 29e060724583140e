import type { Site } from '../domain/sites/site';

/** The match patterns of exactly the site's hosts: what is asked for, and where the sensor runs. */
export const matchPatterns = (site: Site): string[] => site.hosts.map((host) => `https://${host}/*`);

/** Where in the built extension the script lies that hands a site's rules to the sensor. */
export const surfaceScriptPath = (site: Pick<Site, 'id'>): string => `sites/${site.id}.js`;

/** Stands for sites of whose surfaces nothing is known. Its script takes back what another one left on the page. */
export const ANYWHERE: Pick<Site, 'id' | 'surfaces'> = { id: 'anywhere', surfaces: [] };

/** The name, as a symbol's, under which that script leaves the rules in the extension's world on the page. */
export const SURFACES_LEFT_AS = 'enough.surfaces';

/** The text of that script. A page gets the rules of its own site and of no other. */
export function surfaceScript(site: Pick<Site, 'surfaces'>): string {
  const rules = site.surfaces.map(([path, surface]) => `[${path},'${surface}']`);
  return `globalThis[Symbol.for('${SURFACES_LEFT_AS}')]=[${rules.join(',')}];`;
}
