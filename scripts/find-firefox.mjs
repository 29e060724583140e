import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * Finds a Firefox that installs unsigned extensions: ENOUGH_FIREFOX if set, else `firefox-esr` on the PATH. The everyday
 * Firefox refuses them. Looks only, installs nothing.
 * @returns {string | undefined} its path
 */
export function findFirefox() {
  if (process.env.ENOUGH_FIREFOX) return process.env.ENOUGH_FIREFOX;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'firefox-esr'))
    .find((path) => existsSync(path));
}
