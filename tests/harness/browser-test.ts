import { test as base, type Page } from '@playwright/test';
import { type Builds, buildsFor, findExtension } from '../../dev/browser/extension';
import { launchBrowser } from '../../dev/browser/launch-browser';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import type { BrowserName, LaunchedBrowser } from '../../dev/browser/launched-browser';
import { startDisplay, type VirtualDisplay } from '../../dev/browser/xvfb';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed-server';
import type { Borrowed, EnoughBrowser, SharedBrowser } from './shared-browser';
import { startSharedChromium } from './shared-chromium';
import { startSharedFirefox } from './shared-firefox';

export type { EnoughBrowser } from './shared-browser';

/** Enough in a browser that no other test uses. */
export interface OwnEnoughBrowser extends LaunchedBrowser, EnoughBrowser {}

interface TestFixtures {
  /** Colour scheme of the browsers that a test uses; set it with `test.use`. */
  scheme: 'light' | 'dark';
  /** Starts a browser in which site names lead to the sample feed; it is closed when the test ends. */
  launch: (options?: LaunchOptions) => Promise<LaunchedBrowser>;
  /** Enough, just installed, in a browser that tests use one after the other. */
  enough: EnoughBrowser;
  /**
   * Installs a build as `enough` does, for tests of another build or colour scheme. A test may call it once.
   * @param build one of Enough's builds, or the absolute folder of an unpacked extension; default: the rehearsal
   */
  install: (options?: {
    build?: keyof Builds | (string & {});
    scheme?: 'light' | 'dark';
  }) => Promise<EnoughBrowser>;
  /** Launches a browser that only this test uses, with the rehearsal build in it. */
  launchEnough: (options?: LaunchOptions) => Promise<OwnEnoughBrowser>;
  /** The sample feed. A test may replace pages by path ("/") and redirect hosts; all returns when the test ends. */
  feed: SampleFeed;
  /** A screen for `launch({ display: display.name })`, where windows, focus and prompts are real. */
  display: VirtualDisplay;
}

interface WorkerFixtures {
  /** The browser of the project to which the test belongs. */
  inBrowser: BrowserName;
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
 * Playwright's `test` with the sample feed and Enough in a browser whose tabs, visibility and focus are real.
 * Its own `page` and `browser` fixtures must not be used: they pretend that every tab is in front.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  inBrowser: [
    async ({ browserName }, use) => {
      if (browserName === 'webkit') throw new Error('Enough is not made for WebKit.');
      await use(browserName);
    },
    { scope: 'worker' },
  ],

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
    async ({ workerFeed, inBrowser }, use) => {
      const start = inBrowser === 'firefox' ? startSharedFirefox : startSharedChromium;
      const browsers = new Map<string, Promise<SharedBrowser>>();
      await use(async (scheme) => {
        const known = browsers.get(scheme);
        if (known && (await known).isRunning()) return known;
        const started = start(workerFeed, { colorScheme: scheme });
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

  launch: async ({ feed, scheme, inBrowser }, use, testInfo) => {
    const launched: LaunchedBrowser[] = [];
    await use(async (options = {}) => {
      const browser = await launchBrowser(inBrowser, { server: feed, colorScheme: scheme, ...options });
      launched.push(browser);
      return browser;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      const pages = launched.flatMap(({ context }) => context.pages());
      await takePictures(pages, (name) => testInfo.outputPath(name));
    }
    await Promise.all(launched.map((browser) => browser.close()));
  },

  launchEnough: async ({ launch, inBrowser }, use) => {
    await use(async (options) => {
      const { rehearsal } = buildsFor(inBrowser);
      const browser = await launch({ extensions: [rehearsal], ...options });
      return { ...browser, ...(await findExtension(browser, rehearsal)) };
    });
  },

  install: async ({ shared, scheme, inBrowser, feed: _ }, use, testInfo) => {
    let borrowed: Borrowed | undefined;
    await use(async (options = {}) => {
      if (borrowed) throw new Error('A test installs Enough once.');
      const browser = await shared(options.scheme ?? scheme);
      const { build = 'rehearsal' } = options;
      const builds = buildsFor(inBrowser);
      borrowed = await browser.borrow(build in builds ? builds[build as keyof Builds] : build);
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
