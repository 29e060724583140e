import type { Page } from '@playwright/test';
import { BUILDS, findExtension } from '../../dev/browser/extension';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import type { LaunchedBrowser } from '../../dev/browser/launched-browser';
import { waitFor } from '../../dev/browser/wait';
import type { VirtualDisplay } from '../../dev/browser/xvfb';
import type { EnoughBrowser } from './browser-test';
import { answerPermissionPrompt } from './permission-prompt';

/** Launches the shipped build in a window on a display: no site is granted, and the browser's real prompt comes. */
export async function launchShipped(
  launch: (options: LaunchOptions) => Promise<LaunchedBrowser>,
  display: VirtualDisplay,
): Promise<EnoughBrowser> {
  const chromium = await launch({ extensions: [BUILDS.production], display: display.name });
  return { ...chromium, ...(await findExtension(chromium, BUILDS.production)) };
}

/** Picks known sites on the welcome page and allows them in the browser's own prompt. Returns the welcome page. */
export async function beginByPrompt(
  enough: EnoughBrowser,
  display: VirtualDisplay,
  siteNames: readonly string[],
): Promise<Page> {
  const welcome = await enough.waitForWelcome();
  await welcome.bringToFront();
  for (const name of siteNames) await welcome.getByRole('checkbox', { name, exact: true }).check();
  await welcome.getByRole('button', { name: 'Allow and begin' }).click();
  await answerPermissionPrompt(display.name, welcome, 'allow');
  await welcome.getByRole('heading', { name: 'You’re set.' }).waitFor();
  return welcome;
}

interface Permissions {
  getAll(): Promise<{ origins: string[] }>;
}

/** The match patterns that the browser grants the extension now, sorted. */
export const grantedTo = (ownPage: Page): Promise<string[]> =>
  ownPage.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
    return (await permissions.getAll()).origins.sort();
  });

/**
 * Withdraws the extension's access to all hosts except `kept`, on the browser's own page about the extension.
 * @param kept match patterns
 */
export async function withdrawAccessInBrowser(enough: EnoughBrowser, kept: readonly string[]): Promise<void> {
  const page = await enough.context.newPage();
  await page.goto(`chrome://extensions/?id=${enough.id}`);
  await page.getByRole('switch', { name: 'Automatically allow access on the following sites' }).click();
  for (const pattern of kept) {
    const access = page.getByRole('switch', { name: pattern, exact: true });
    await access.click();
    await waitFor(`the browser to allow ${pattern}`, async () => (await access.isChecked()) || undefined);
  }
  await page.close();
}
