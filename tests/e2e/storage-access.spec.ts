import type { Page } from '@playwright/test';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { makeProfileFolder, removeFolder } from '../../dev/browser/profile-folder';
import { expect, test } from '../harness/browser-test';

interface ExtensionApi {
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => Promise<unknown>;
    }): Promise<{ result: unknown }[]>;
  };
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
}

/** What a script of ours on a page gets when it reads each area. */
const readOn = (own: Page, address: string) =>
  own.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ url });
    if (!tab) throw new Error(`No tab shows ${url}.`);
    const [answer] = await scripting.executeScript({
      target: { tabId: tab.id },
      func: async () => {
        const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const read = (area: 'local' | 'session') =>
          Promise.resolve()
            .then(() => storage[area].get())
            .then(
              (items) => `read ${Object.keys(items).join()}`,
              (error: Error) => error.message,
            );
        return [await read('local'), await read('session')];
      },
    });
    return answer?.result;
  }, address);

const REFUSED = [expect.stringContaining('not allowed'), expect.stringContaining('not allowed')];

test('a script on a page can’t read what is stored, after install and after a new start of the browser', async ({
  launchEnough,
  feed,
}) => {
  const profile = makeProfileFolder();
  try {
    const first = await launchEnough({ profile });
    const welcome = await beginOn(first, ['Instagram']);
    const address = feed.url('www.instagram.com');
    const page = await first.context.newPage();
    await page.goto(address);
    expect(await readOn(welcome, `${address}*`)).toEqual(REFUSED);
    await first.close();

    const second = await launchEnough({ profile });
    // An unpacked extension is installed at each start, and this page opens in front of what was opened before.
    await second.waitForWelcome();
    const again = await second.context.newPage();
    await again.goto(address);
    const own = await second.openPage('options');
    expect(await readOn(own, `${address}*`)).toEqual(REFUSED);

    // Time is measured nevertheless: sensor and card read no storage.
    await switchTo(again);
    await scrollFeed(again, { forMs: 3_000 });
    await switchTo(own);
    await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(2_000);
    await second.close();
  } finally {
    removeFolder(profile);
  }
});
