import type { Page } from '@playwright/test';
import { readDatabase } from './database-contents';
import type { LoadedExtension } from './extension';
import type { ConnectedBrowser } from './launched-browser';
import { waitFor } from './wait';

/** A browser that has loaded Enough. */
type EnoughBrowser = ConnectedBrowser & LoadedExtension;

/** Chooses sites by name on the welcome page and confirms. Returns the welcome page when it says that all is set. */
export async function beginOn(enough: EnoughBrowser, siteNames: readonly string[]): Promise<Page> {
  const welcome = await enough.waitForWelcome();
  await welcome.bringToFront();
  for (const name of siteNames) await welcome.getByRole('checkbox', { name, exact: true }).check();
  await welcome.getByRole('button', { name: 'Allow and begin' }).click();
  await welcome.getByRole('heading', { name: 'You’re set.' }).waitFor();
  await waitFor('the sensors to be registered', async () => {
    const registered = await registeredHosts(welcome);
    return registered.length >= siteNames.length || undefined;
  });
  return welcome;
}

/** The match patterns on which the browser runs the sensor now; for assertions only. */
export const registeredHosts = (ownPage: Page): Promise<string[]> =>
  ownPage.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: ScriptingApi } }).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).sort();
  });

interface ScriptingApi {
  getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
}

interface UsageRow {
  site: string;
  surface: string;
  passiveMs: number;
  activeMs: number;
}

/** The attention stored for a site so far, on one surface or on all, in ms. */
export async function usageOf(
  ownPage: Page,
  site: string,
  surface?: string,
): Promise<{ passiveMs: number; activeMs: number }> {
  const { usage = [] } = await readDatabase(ownPage);
  const rows = (usage as UsageRow[]).filter(
    (row) => row.site === site && (surface === undefined || row.surface === surface),
  );
  return {
    passiveMs: rows.reduce((sum, row) => sum + row.passiveMs, 0),
    activeMs: rows.reduce((sum, row) => sum + row.activeMs, 0),
  };
}
