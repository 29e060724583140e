import { launchChromium } from './chromium';
import { launchFirefox } from './firefox/launch-firefox';
import type { LaunchOptions } from './launch-options';
import type { BrowserName, LaunchedBrowser } from './launched-browser';

/** Starts a browser by its name, and connects Playwright to it. */
export const launchBrowser = (name: BrowserName, options?: LaunchOptions): Promise<LaunchedBrowser> =>
  name === 'firefox' ? launchFirefox(options) : launchChromium(options);
