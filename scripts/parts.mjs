import { runCaptured } from './commands.mjs';
import { say } from './setup.mjs';

/**
 * One part of the tests: a command of one of the npm packages.
 * @typedef {{ name: string, command: readonly [string, ...string[]] }} Part
 */

/**
 * The result of a part.
 * @typedef {{ name: string, ok: boolean, ms: number, details?: readonly string[] }} PartResult
 */

/** @type {Part} Generates files that the type checker and the unit tests need. */
export const PREPARE = { name: 'Preparing types', command: ['wxt', 'prepare'] };

/** @type {readonly Part[]} */
export const CHECKS = [
  { name: 'Type check', command: ['tsc', '--noEmit'] },
  { name: 'Lint', command: ['biome', 'ci', '.'] },
  { name: 'Unused code', command: ['knip'] },
];

/** @type {Part} */
export const UNIT_TESTS = { name: 'Unit tests', command: ['vitest', 'run'] };

const FOR_FIREFOX = /** @type {const} */ (['-b', 'firefox', '--mv3']);
const REHEARSAL = /** @type {const} */ (['--mode', 'rehearsal']);

/** @type {readonly Part[]} The builds that browsers load in the tests. */
export const BUILDS = [
  { name: 'Build for Chromium', command: ['wxt', 'build'] },
  { name: 'Its rehearsal', command: ['wxt', 'build', ...REHEARSAL] },
  { name: 'Build for Firefox', command: ['wxt', 'build', ...FOR_FIREFOX] },
  { name: 'Its rehearsal for Firefox', command: ['wxt', 'build', ...FOR_FIREFOX, ...REHEARSAL] },
];

/**
 * Runs lanes of parts at the same time, and the parts of a lane one after the other. A part that fails stops no other.
 * The output of each is printed when it ends.
 * @param {readonly (readonly Part[])[]} lanes
 * @returns {Promise<PartResult[]>} in the order of the lanes
 */
export async function runParts(lanes) {
  const results = lanes.map(async (lane) => {
    /** @type {PartResult[]} */
    const done = [];
    for (const part of lane) done.push(await runPart(part));
    return done;
  });
  return (await Promise.all(results)).flat();
}

/**
 * @param {Part} part
 * @returns {Promise<PartResult>}
 */
async function runPart({ name, command: [command, ...args] }) {
  const begun = performance.now();
  const { code, output } = await runCaptured(command, args);
  say(`\n== ${name} ==\n${output.trim()}`);
  return { name, ok: code === 0, ms: performance.now() - begun };
}

/**
 * Prints how long each part took and which failed.
 * @param {readonly PartResult[]} results
 * @param {number} ms how long all of it took
 * @returns {boolean} whether all is well
 */
export function sumUp(results, ms) {
  say('\n== How long each part took ==');
  for (const { name, ok, ms, details = [] } of results) {
    say(lineOf(name, ms, ok ? '' : 'failed'));
    for (const detail of details) say(`  ${detail}`);
  }
  say(lineOf('Total', ms, ''));
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  say(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nAll is well.');
  return failed.length === 0;
}

/**
 * @param {string} name
 * @param {number} ms
 * @param {string} remark
 */
const lineOf = (name, ms, remark) => `${name.padEnd(26)}${lasted(ms).padStart(12)}  ${remark}`.trimEnd();

/**
 * A length of time in minutes and seconds.
 * @param {number} ms
 */
export function lasted(ms) {
  const seconds = Math.round(ms / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
