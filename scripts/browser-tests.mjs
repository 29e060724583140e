import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runPackaged } from './commands.mjs';
import { lasted } from './parts.mjs';
import { ensureBrowser, ensureFirefox, ROOT, say } from './setup.mjs';

/** The file into which Playwright writes the results (set in playwright.config.ts). */
const REPORT = join(ROOT, 'test-results', 'browser-tests.json');

/**
 * Runs the browser tests; all builds must be there.
 * @param {readonly string[]} [args] for Playwright, as names of specs
 * @returns {Promise<import('./parts.mjs').PartResult>}
 */
export async function runBrowserTests(args = []) {
  const begun = performance.now();
  rmSync(REPORT, { force: true });
  say('\n== Browser tests ==');
  const code = await runPackaged('playwright', ['test', ...args], {
    ENOUGH_CHROMIUM: ensureBrowser(),
    ENOUGH_FIREFOX: ensureFirefox(),
  });
  return { name: 'Browser tests', ok: code === 0, ms: performance.now() - begun, details: projectLines() };
}

/**
 * The part of the report that is used here.
 * @typedef {{ startTime: string, duration: number }} Run
 * @typedef {{ projectName: string, status: string, results: Run[] }} Test
 * @typedef {{ suites?: Suite[], specs?: { tests: Test[] }[] }} Suite
 */

/** One line for each project: the number of its tests, how long they ran, and the sum of their durations. */
function projectLines() {
  if (!existsSync(REPORT)) return [];
  /** @type {Map<string, Test[]>} */
  const projects = new Map();
  for (const test of testsIn(JSON.parse(readFileSync(REPORT, 'utf8')))) {
    projects.set(test.projectName, [...(projects.get(test.projectName) ?? []), test]);
  }
  return [...projects].map(([name, tests]) => {
    const runs = tests.flatMap(({ results }) => results);
    const starts = runs.map(({ startTime }) => Date.parse(startTime));
    const ends = runs.map(({ startTime, duration }) => Date.parse(startTime) + duration);
    const from = Math.min(...starts);
    const oneByOne = runs.reduce((sum, { duration }) => sum + duration, 0);
    const failed = tests.filter(({ status }) => status === 'unexpected').length;
    return [
      `${name}: ${tests.length} tests in ${runs.length > 0 ? lasted(Math.max(...ends) - from) : 'no time'}`,
      `(${lasted(oneByOne)} one by one)`,
      ...(failed > 0 ? [`, ${failed} failed`] : []),
    ].join(' ');
  });
}

/**
 * @param {Suite} suite
 * @returns {Test[]}
 */
function testsIn({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}
