import { defineConfig, type Project } from '@playwright/test';
import { CHROMIUM_ONLY, FIREFOX_SPECS } from './tests/harness/firefox-specs';

/** Tests that compare measured time with the truth, each in a browser of its own. */
const EXACT = '**/tracking.spec.ts';

const FIREFOX: Project = { use: { browserName: 'firefox' }, grepInvert: new RegExp(CHROMIUM_ONLY) };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser-tests.json' }]],
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  // Tests mostly wait for a page or for time to pass, so that two cores serve four of them.
  workers: 4,
  // A slow machine takes its time; nothing is decided by how long a test takes.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  // The ones that take longest begin first. None waits for another, so a failure in one hides nothing of the others.
  projects: [
    { name: 'time', testMatch: EXACT, workers: 1 },
    { name: 'time in Firefox', testMatch: EXACT, workers: 1, ...FIREFOX },
    { name: 'all but time', testIgnore: EXACT },
    {
      name: 'Firefox',
      testMatch: FIREFOX_SPECS.map((file) => `**/${file}`),
      testIgnore: EXACT,
      ...FIREFOX,
    },
  ],
});
