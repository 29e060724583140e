import { defineConfig } from '@playwright/test';

// Folders of the real file system, chosen in the browser's own dialog: `npm run test:folders`. They need programs that no
// other test needs (openbox, Syncthing, age), so `npm test` leaves them out.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/real-folders',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
});
