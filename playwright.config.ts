import { defineConfig } from '@playwright/test';

/** Tests that compare measured time with the truth, each in a browser of its own. */
const EXACT = '**/tracking.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser-tests.json' }]],
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  // Tests mostly wait for a page or for time to pass, so that two cores serve three of them.
  workers: 3,
  // A slow machine takes its time; nothing is decided by how long a test takes.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // The one that takes longest begins first. Neither waits for the other, so a failure in one hides nothing of the
  // other.
  projects: [
    { name: 'time', testMatch: EXACT, workers: 1 },
    { name: 'all but time', testIgnore: EXACT },
  ],
});
