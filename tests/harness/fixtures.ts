import { test as base } from '@playwright/test';
import { type LaunchedChromium, type LaunchOptions, launchChromium } from '../../dev/browser/chromium';
import { BUILDS, findExtension, type LoadedExtension } from '../../dev/browser/extension';
import { startDisplay, type VirtualDisplay } from '../../dev/browser/xvfb';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed';

/** Enough in a browser of its own, as it is right after install: its welcome page is open. */
export interface EnoughBrowser extends LaunchedChromium, LoadedExtension {}

interface TestFixtures {
  /** Colour scheme of the browsers that `launch` and `enough` start; set it with `test.use`. */
  scheme: 'light' | 'dark';
  /** Starts a browser with the sample feed behind the site names; it is closed when the test ends. */
  launch: (options?: LaunchOptions) => Promise<LaunchedChromium>;
  enough: EnoughBrowser;
  /** A screen for `launch({ display: display.name })`, where windows, focus and prompts are real. */
  display: VirtualDisplay;
}

interface WorkerFixtures {
  feed: SampleFeed;
}

/**
 * Playwright's `test` with the sample feed and Enough in a Chromium whose tabs, visibility and focus are real.
 * Its own `page` and `browser` fixtures must not be used: they pretend that every tab is in front.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  feed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const feed = await serve();
      await use(feed);
      await feed.close();
    },
    { scope: 'worker' },
  ],

  scheme: ['light', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  display: async ({}, use) => {
    const display = await startDisplay();
    await use(display);
    await display.stop();
  },

  launch: async ({ feed, scheme }, use, testInfo) => {
    const launched: LaunchedChromium[] = [];
    await use(async (options = {}) => {
      const chromium = await launchChromium({ server: feed, colorScheme: scheme, ...options });
      launched.push(chromium);
      return chromium;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      const pages = launched.flatMap(({ context }) => context.pages());
      for (const [at, page] of pages.entries()) {
        const path = testInfo.outputPath(`tab-${at + 1}.png`);
        // A tab that is gone or hangs must not hide why the test failed.
        await page.screenshot({ path, timeout: 3_000 }).catch(() => undefined);
      }
    }
    await Promise.all(launched.map((chromium) => chromium.close()));
  },

  enough: async ({ launch }, use) => {
    const chromium = await launch({ extensions: [BUILDS.rehearsal] });
    const extension = await findExtension(chromium, BUILDS.rehearsal);
    await extension.waitForWelcome();
    await use({ ...chromium, ...extension });
  },
});

export { expect } from '@playwright/test';
