import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findInChromium } from './chromium-extension';
import { findInFirefox } from './firefox/firefox-extension';
import { openTabs } from './firefox/relayed-tabs';
import type { InstalledExtension } from './installed-extension';
import type { BrowserName, ConnectedBrowser } from './launched-browser';
import { waitFor } from './wait';

/** Builds of Enough that browser tests load, as absolute folders. */
export interface Builds {
  /** The production build. */
  production: string;
  /** The rehearsal build: short delays, and access to the sample sites from the start. Never packaged. */
  rehearsal: string;
}

const output = (folder: string): string => fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));

/** Chromium's build of which pictures are taken: as it is shipped, with the made-up languages. Never packaged. */
export const BUILD_FOR_PICTURES = output('chrome-mv3-pictures');

/** Chromium's builds. */
export const BUILDS: Builds = {
  production: output('chrome-mv3'),
  rehearsal: output('chrome-mv3-rehearsal'),
};

const FIREFOX_BUILDS: Builds = {
  production: output('firefox-mv3'),
  rehearsal: output('firefox-mv3-rehearsal'),
};

/** The builds for a browser. */
export const buildsFor = (name: BrowserName): Builds => (name === 'firefox' ? FIREFOX_BUILDS : BUILDS);

export type ExtensionPage =
  | 'popup'
  | 'welcome'
  | 'options'
  | 'reflection'
  | 'log'
  | 'learn'
  | 'practices'
  | 'alternative';

/** The extension in a launched browser. */
export interface LoadedExtension extends InstalledExtension {
  /** Opens one of its pages, even the popup, in a new tab in front. */
  openPage(name: ExtensionPage): Promise<Page>;
  /** Waits for the welcome page that the extension opens by itself after install. */
  waitForWelcome(): Promise<Page>;
}

/**
 * Finds the extension loaded from `folder` (absolute) and waits until its background has come up.
 * Throws when it does not in time: then the manifest or the background is broken, or `folder` was not loaded.
 */
export async function findExtension(launched: ConnectedBrowser, folder: string): Promise<LoadedExtension> {
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}.`);
  const find = launched.name === 'firefox' ? findInFirefox : findInChromium;
  const installed = await find(launched, folder);
  const { origin } = installed;
  return {
    ...installed,
    async openPage(name) {
      const page = await launched.context.newPage();
      await page.goto(`${origin}/${name}.html`);
      return page;
    },
    async waitForWelcome() {
      const isWelcome = (page: Page) => page.url().startsWith(`${origin}/welcome.html`);
      const { context, bidi } = launched;
      const page = await waitFor('the welcome page', () => context.pages().find(isWelcome)).catch(
        async (error: Error) => {
          const known = context.pages().map((one) => one.url());
          const own = bidi ? ` Firefox has: ${(await openTabs(bidi)).map(({ url }) => url)}.` : '';
          throw new Error(`${error.message} Open are: ${known}.${own}`);
        },
      );
      await page.waitForLoadState();
      return page;
    },
  };
}
