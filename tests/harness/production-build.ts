import type { Page } from '@playwright/test';
import { buildsFor, findExtension } from '../../dev/browser/extension';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import type { BrowserName, LaunchedBrowser } from '../../dev/browser/launched-browser';
import type { VirtualDisplay } from '../../dev/browser/xvfb';
import type { EnoughBrowser } from './browser-test';
import { answerPermissionPrompt } from './permission-prompt';

/** Launches the shipped build in a window on a display: no site is granted, and the browser's real prompt comes. */
export async function launchShipped(
  launch: (options: LaunchOptions) => Promise<LaunchedBrowser>,
  display: VirtualDisplay,
  inBrowser: BrowserName,
): Promise<EnoughBrowser> {
  const { production } = buildsFor(inBrowser);
  const browser = await launch({ extensions: [production], display: display.name });
  return { ...browser, ...(await findExtension(browser, production)) };
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
  await answerPermissionPrompt(enough, display, welcome, 'allow');
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
