import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Where Playwright's download puts its browsers, by platform. */
const PLAYWRIGHT_CACHES = {
  darwin: () => join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  linux: () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
  win32: () => join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright'),
};

/** The browser inside one of Playwright's `chromium-1234` folders, on the platforms that it serves. */
const PLAYWRIGHT_EXECUTABLES = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
];

/**
 * Finds a Chromium that loads unpacked extensions from its command line: ENOUGH_CHROMIUM if set, else Chromium on the
 * PATH, in macOS's Applications, or in Playwright's cache. Looks only, installs nothing.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  if (process.env.ENOUGH_CHROMIUM) return process.env.ENOUGH_CHROMIUM;
  return [...onPath('chromium', 'chromium-browser'), ...applications(), ...playwrightBrowsers()].find(
    loadsExtensions,
  );
}

/**
 * @param {...string} names
 * @returns {string[]}
 */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

function applications() {
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(homedir(), 'Applications')]
    .map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium'))
    .filter((path) => existsSync(path));
}

/** @returns {string[]} newest first */
function playwrightBrowsers() {
  const { platform } = process;
  if (platform !== 'darwin' && platform !== 'linux' && platform !== 'win32') return [];
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || PLAYWRIGHT_CACHES[platform]();
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
    .flatMap((name) => PLAYWRIGHT_EXECUTABLES.map((executable) => join(cache, name, executable)))
    .filter((path) => existsSync(path));
}

/**
 * Whether a found browser is one that we can use: not a snap (it sees neither our folders nor our profile), not
 * Google Chrome itself (it ignores `--load-extension`), and able to start at all.
 * @param {string} path
 */
function loadsExtensions(path) {
  if (isSnap(path)) return false;
  // Windows' Chromium opens a window when asked for its version, and only Playwright's own is looked for there.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /^(Chromium|Google Chrome for Testing) /m.test(stdout);
}

/** @param {string} path */
function isSnap(path) {
  const real = realpathSync(path);
  if (/(^|[/\\])snap([/\\]|$)/.test(real)) return true;
  // Ubuntu's "chromium-browser" is a short shell script that calls the snap.
  return statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}
