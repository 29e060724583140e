import type { Page } from '@playwright/test';
import { waitFor } from '../browser/wait';
import type { Scene } from './scene';

interface Api {
  readonly tabs: object;
  readonly permissions: { contains(permissions: { origins?: readonly string[] }): Promise<boolean> };
}

/**
 * Has the browser tell a popup in a tab what it tells a popup over a page, and has the popup look again.
 * @param address of the page that it is over
 * @param withoutAccess a host to which the browser gives no access
 */
const over = (address: string, withoutAccess?: string) => async (page: Page) => {
  await page.evaluate(
    ([url, host]) => {
      const { tabs, permissions } = (globalThis as unknown as { browser: Api }).browser;
      const contains = permissions.contains.bind(permissions);
      Object.assign(tabs, { query: async () => [{ id: 1, url }] });
      permissions.contains = async (wanted) =>
        !(host && wanted.origins?.some((origin) => origin.includes(host))) && contains(wanted);
      new BroadcastChannel('enough.changed').postMessage(null);
    },
    [address, withoutAccess] as const,
  );
  await waitFor('the popup to say a reason', async () =>
    (await page.locator('#unmeasured-reason p').count()) ? true : undefined,
  );
};

const POPUP = { page: 'popup', lives: ['typical'], window: { width: 380, height: 0 } } as const;

/** The popup where it says why a site is not measured: over an address that is not chosen, and over one without access. */
export const UNMEASURED_SCENES: readonly Scene[] = [
  {
    ...{ name: 'popup-other-address', ...POPUP },
    act: over('https://en-gb.instagram.co.uk/'),
  },
  {
    ...{ name: 'popup-no-access', ...POPUP },
    act: over('https://www.instagram.com/', 'www.instagram.com'),
  },
];
