import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup.mjs';

/**
 * Runs a command of one of the npm packages. Its output goes straight to the terminal.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {Promise<number>} its exit code
 */
export function runPackaged(name, args, environment) {
  return follow(binary(name), args, environment);
}

/**
 * Runs a command of one of the npm packages and keeps its output, so that several can run at once.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runCaptured(name, args) {
  let output = '';
  /** @param {string} chunk */
  const keep = (chunk) => {
    output += chunk;
  };
  const code = await follow(binary(name), args, undefined, keep);
  return { code, output };
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

/** @param {string} name */
const binary = (name) => join(ROOT, 'node_modules', '.bin', name);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @param {(chunk: string) => void} [keep] is given the output, which then doesn't go to the terminal
 * @returns {Promise<number>}
 */
function follow(command, args, environment, keep) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows, the commands of packages are scripts that only a shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    if (keep) {
      child.stdout?.setEncoding('utf8').on('data', keep);
      child.stderr?.setEncoding('utf8').on('data', keep);
    }
    // Ctrl-C reaches the child too: it tidies up, and we end when it has.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
