import { test as base, type Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '../../dev/browser/chromium';
import { BUILDS, findExtension } from '../../dev/browser/extension';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import { startDisplay, type VirtualDisplay } from '../../dev/browser/xvfb';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed-server';
import { type Borrowed, type EnoughBrowser, type SharedBrowser, startSharedBrowser } from './shared-browser';

export type { EnoughBrowser } from './shared-browser';

/** Enough in a browser that no other test uses. */
interface OwnEnoughBrowser extends LaunchedChromium, EnoughBrowser {}

interface TestFixtures {
  /** Colour scheme of the browsers that a test uses; set it with `test.use`. */
  scheme: 'light' | 'dark';
  /** Starts a browser in which site names lead to the sample feed; it is closed when the test ends. */
  launch: (options?: LaunchOptions) => Promise<LaunchedChromium>;
  /** Enough, just installed, in a browser that tests use one after the other. */
  enough: EnoughBrowser;
  /**
   * Installs a build as `enough` does, for tests of another build or colour scheme. A test may call it once.
   * @param build absolute folder of an unpacked extension; default: the rehearsal build
   */
  install: (options?: { build?: string; scheme?: 'light' | 'dark' }) => Promise<EnoughBrowser>;
  /** Launches a browser that only this test uses, with the rehearsal build in it. */
  launchEnough: (options?: LaunchOptions) => Promise<OwnEnoughBrowser>;
  /** The sample feed. A test may replace pages by path ("/") and redirect hosts; all returns when the test ends. */
  feed: SampleFeed;
  /** A screen for `launch({ display: display.name })`, where windows, focus and prompts are real. */
  display: VirtualDisplay;
}

interface WorkerFixtures {
  workerFeed: SampleFeed;
  /** The shared browser for a colour scheme; it is started at first use. */
  shared: (scheme: 'light' | 'dark') => Promise<SharedBrowser>;
}

/** Saves a picture of each tab of a failed test. */
async function takePictures(pages: readonly Page[], pathOf: (name: string) => string): Promise<void> {
  for (const [at, page] of pages.entries()) {
    // A tab that is gone or hangs must not hide why the test failed.
    await page.screenshot({ path: pathOf(`tab-${at + 1}.png`), timeout: 3_000 }).catch(() => undefined);
  }
}

/**
 * Playwright's `test` with the sample feed and Enough in a Chromium whose tabs, visibility and focus are real.
 * Its own `page` and `browser` fixtures must not be used: they pretend that every tab is in front.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workerFeed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const feed = await serve();
      await use(feed);
      await feed.close();
    },
    { scope: 'worker' },
  ],

  shared: [
    async ({ workerFeed }, use) => {
      const browsers = new Map<string, Promise<SharedBrowser>>();
      await use(async (scheme) => {
        const known = browsers.get(scheme);
        if (known && (await known).isRunning()) return known;
        const started = startSharedBrowser(workerFeed, { colorScheme: scheme });
        browsers.set(scheme, started);
        return started;
      });
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
    },
    { scope: 'worker' },
  ],

  scheme: ['light', { option: true }],

  feed: async ({ workerFeed }, use) => {
    await use(workerFeed);
    workerFeed.show({});
    workerFeed.redirect({});
  },

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
      await takePictures(pages, (name) => testInfo.outputPath(name));
    }
    await Promise.all(launched.map((chromium) => chromium.close()));
  },

  launchEnough: async ({ launch }, use) => {
    await use(async (options) => {
      const chromium = await launch({ extensions: [BUILDS.rehearsal], ...options });
      return { ...chromium, ...(await findExtension(chromium, BUILDS.rehearsal)) };
    });
  },

  install: async ({ shared, scheme, feed: _ }, use, testInfo) => {
    let borrowed: Borrowed | undefined;
    await use(async (options = {}) => {
      if (borrowed) throw new Error('A test installs Enough once.');
      const browser = await shared(options.scheme ?? scheme);
      borrowed = await browser.borrow(options.build ?? BUILDS.rehearsal);
      return borrowed;
    });
    if (borrowed && testInfo.status !== testInfo.expectedStatus) {
      await takePictures(borrowed.context.pages(), (name) => testInfo.outputPath(name));
    }
    await borrowed?.giveBack();
  },

  enough: async ({ install }, use) => {
    await use(await install());
  },
});

export { expect } from '@playwright/test';
