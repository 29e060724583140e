import type { Site } from '../domain/sites/site';
import { slotScript } from './isolated-world-slots';

// Two small scripts run on a page before the sensor and leave in slots what it needs to know. So a site's rules and a
// setting reach the sensor without a message, and before it begins.

/** The text of the script with a site's rules. A page gets the rules of its own site and of no other. */
export function surfaceScript(site: Pick<Site, 'surfaces'>): string {
  const rules = site.surfaces.map(([path, surface]) => `[${path},'${surface}']`);
  return slotScript('enough.surfaces', `[${rules.join(',')}]`);
}

/** The path, in the built extension, of the script that says whether a second screen counts. */
export const secondScreenScriptPath = (counts: boolean): string =>
  `second-screen/${counts ? 'counts' : 'ignored'}.js`;

/** The text of that script. */
export const secondScreenScript = (counts: boolean): string =>
  slotScript('enough.second-screen', String(counts));
