import { defineConfig } from '@playwright/test';

/** Tests that hold measured time against the truth. */
const EXACT = '**/tracking.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser-tests.json' }]],
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  // Every test has a browser of its own and mostly waits; more than two would starve each other on a small machine.
  workers: 2,
  // A slow machine takes its time; nothing is decided by how long a test takes.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'all but time', testIgnore: EXACT },
    // How late a busy machine tells a page that it is looked at is no error of ours: nothing else runs beside these.
    { name: 'time', testMatch: EXACT, workers: 1, dependencies: ['all but time'] },
  ],
});
