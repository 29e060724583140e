import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup.mjs';

/**
 * Runs a command of an npm package; its output goes to the terminal.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {Promise<number>} its exit code
 */
export function runPackaged(name, args, environment) {
  return follow(join(ROOT, 'node_modules', '.bin', name), args, environment);
}

/**
 * Runs one of the TypeScript programs in `dev/`.
 * @param {string} file
 * @param {Record<string, string>} [environment] added to ours
 * @param {string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export function runScript(file, environment, args = []) {
  return runPackaged('jiti', [join(ROOT, 'dev', file), ...args], environment);
}

/** Whether this machine has a screen on which a window can open. */
export const hasScreen = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
function follow(command, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      // On Windows, the commands of packages are scripts that only a shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    // Ctrl-C reaches the child too: it cleans up, and we end after it.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
