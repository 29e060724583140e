import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

// Runs before anything is installed, so it imports only Node's own modules. It prints a line only for what it does.

/** The folder of the project, where every command runs. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = join(ROOT, 'node_modules');
const LOCK_FILE = join(ROOT, 'package-lock.json');
/** A copy of the lock file that was installed. */
const INSTALLED_LOCK = join(MODULES, '.enough-lock');

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Ends the program with one sentence about what is missing.
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Ends the program if this Node is older than what the project needs. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Enough needs Node 20.19 or newer, and this is ${process.versions.node}: please install a newer one from nodejs.org.`,
  );
}

/** Installs the npm packages when there are none yet or the lock file has changed since; otherwise does nothing. */
export function ensureDependencies() {
  requireNode();
  const wanted = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  if (existsSync(INSTALLED_LOCK) && readFileSync(INSTALLED_LOCK, 'utf8') === wanted) return;
  say('Installing the npm packages …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm start` and `npm test` this is the npm that runs us.
  const npm = process.env.npm_execpath;
  const { ok, output } = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!ok) giveUp(`${output}\nThe npm packages could not be installed. The output of npm is above.`);
  writeFileSync(INSTALLED_LOCK, wanted);
}

/**
 * Makes sure that there is a Chromium which loads unpacked extensions. Needs the npm packages.
 * @returns {string} its path
 */
export function ensureBrowser() {
  const named = process.env.ENOUGH_CHROMIUM;
  if (named && !existsSync(named)) giveUp(`ENOUGH_CHROMIUM names ${named}, where there is no browser.`);
  const present = findChromium();
  if (present) return present;

  say('Installing Chromium …');
  if (canUseApt() && aptOffers('chromium')) {
    // Of the recommended packages only a readable font and, unless we are root, the sandbox matter.
    const { ok, output } = apt([
      'install',
      '--no-install-recommends',
      'chromium',
      'chromium-sandbox',
      'fonts-liberation',
    ]);
    const installed = ok ? findChromium() : undefined;
    if (installed) return installed;
    say(`${output}\napt-get could not install it; trying Playwright's download …`);
  }
  const { output } = run(join(MODULES, '.bin', 'playwright'), ['install', '--no-shell', 'chromium']);
  return (
    findChromium() ??
    giveUp(
      `${output}\nEnough needs a Chromium, and none could be installed: please install Chromium (not Google Chrome, which refuses unpacked extensions) and set ENOUGH_CHROMIUM to its path.`,
    )
  );
}

/**
 * Makes sure that there is a Firefox which installs unsigned extensions.
 * @returns {string} its path
 */
export function ensureFirefox() {
  const named = process.env.ENOUGH_FIREFOX;
  if (named && !existsSync(named)) giveUp(`ENOUGH_FIREFOX names ${named}, where there is no browser.`);
  const present = findFirefox();
  if (present) return present;

  let output = '';
  if (canUseApt() && aptOffers('firefox-esr')) {
    say('Installing Firefox …');
    output = apt(['install', '--no-install-recommends', 'firefox-esr', 'fonts-liberation']).output;
  }
  return (
    findFirefox() ??
    giveUp(
      `${output}\nEnough’s tests need a Firefox that installs unsigned extensions, and none could be installed: please install Firefox ESR or the Developer Edition and set ENOUGH_FIREFOX to its path.`.trim(),
    )
  );
}

/**
 * Makes sure that the tests can have a screen, a keyboard and a clock of their own: Xvfb, xdotool and faketime.
 * @param {Readonly<Record<string, string>>} [others] further programs, each with its package
 */
export function ensureDisplayTools(others = {}) {
  const tools = { Xvfb: 'xvfb', xdotool: 'xdotool', faketime: 'faketime', ...others };
  const missing = () => Object.entries(tools).filter(([command]) => !onPath(command));
  if (missing().length === 0) return;
  const packages = missing().map(([, name]) => name);
  let output = '';
  if (canUseApt()) {
    say(`Installing ${packages.join(' and ')} …`);
    refreshPackageLists();
    output = apt(['install', '--no-install-recommends', ...packages]).output;
  }
  const still = missing().map(([command]) => command);
  if (still.length > 0) {
    giveUp(
      `${output}\nThe browser tests need ${still.join(' and ')}, on the PATH: please install them (on Debian: the packages ${packages.join(' and ')}).`.trim(),
    );
  }
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, command)));
}

/**
 * Runs a command in the project's folder and returns its output.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // On Windows, npm and the commands of packages are scripts that only a shell can start.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n').trim() };
}

const isRoot = () => process.getuid?.() === 0;

function canUseApt() {
  return onPath('apt-get') && (isRoot() || (onPath('sudo') && run('sudo', ['-n', 'true']).ok));
}

/** @param {string[]} args */
function apt(args) {
  const command = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-y',
    '-o',
    'DPkg::Lock::Timeout=120',
    ...args,
  ];
  return isRoot() ? run('env', command.slice(1)) : run('sudo', ['-n', ...command]);
}

let listsAreFresh = false;

/** Updates the package lists once. A failure is ignored, because the packages may be available all the same. */
function refreshPackageLists() {
  if (!listsAreFresh) apt(['update']);
  listsAreFresh = true;
}

/**
 * Whether apt has this package. Ubuntu's package only installs a snap, which does not count.
 * @param {string} name
 */
function aptOffers(name) {
  refreshPackageLists();
  const candidate = /Candidate: (\S+)/.exec(run('apt-cache', ['policy', name]).output)?.[1];
  return candidate !== undefined && candidate !== '(none)' && !candidate.includes('snap');
}
