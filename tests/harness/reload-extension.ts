import type { BrowserContext, Page } from '@playwright/test';
import type { BidiSession } from '../../dev/browser/firefox/bidi-session';
import { inBrowserWindow } from '../../dev/browser/firefox/browser-window';

interface DeveloperGlobal {
  chrome: {
    developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
    runtime: { reload(): void };
  };
}

/** Chromium reloads an unpacked extension only in developer mode. */
export async function becomeDeveloper(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as DeveloperGlobal).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/**
 * Reloads the extension as an update does, and waits until its old pages are closed.
 * @param own one of the extension's own pages
 */
export async function reloadExtension(own: Page): Promise<void> {
  const gone = own.waitForEvent('close');
  await own
    .evaluate(() => (globalThis as unknown as DeveloperGlobal).chrome.runtime.reload())
    // The page that asks for the reload closes with the extension.
    .catch(() => undefined);
  await gone;
}

/** Reloads an extension of Firefox, as an update does, and waits until it has started again. */
export const reloadInFirefox = (session: BidiSession, id: string): Promise<void> =>
  inBrowserWindow(session, 'await (await AddonManager.getAddonByID(args[0])).reload();', id);
