import type { Page } from '@playwright/test';
import { beginOn, registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { waitFor } from '../../dev/browser/wait';
import { expect, test } from '../harness/browser-test';
import { breakInWorker, workerOf } from '../harness/worker-calls';

interface Extension {
  scripting: { unregisterContentScripts(): Promise<void> };
  tabs: {
    create(tab: { url: string; active: boolean }): Promise<unknown>;
    query(query: { url: string }): Promise<{ id: number; discarded: boolean }[]>;
    update(id: number, tab: { active: boolean }): Promise<unknown>;
    discard(id: number): Promise<unknown>;
  };
}

/** Takes away every sensor that the browser runs, as a fault of the browser would. */
const unregisterAll = (ownPage: Page): Promise<void> =>
  ownPage.evaluate(() =>
    (globalThis as unknown as { chrome: Extension }).chrome.scripting.unregisterContentScripts(),
  );

test('sensors that are missing are set up again when the popup is opened', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('x.com'));
  const before = await registeredHosts(own);
  await unregisterAll(own);
  expect(await registeredHosts(own)).toEqual([]);
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('No time on your sites yet today.')).toBeVisible();
  await expect.poll(() => registeredHosts(own)).toEqual(before);
  await page.goto(feed.url('www.instagram.com'));
  await switchTo(page);
  await scrollFeed(page, { forMs: 1_500 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(500);
  await expect(popup.getByText('Enough couldn’t start measuring')).toBeHidden();
});

test('the popup says that sensors could not be set up, until they could', async ({ enough }) => {
  const own = await beginOn(enough, ['Instagram']);
  const mend = await breakInWorker(enough, 'scripting', 'registerContentScripts');
  await unregisterAll(own);
  const popup = await enough.openPage('popup');
  const sentence = popup.getByText('Enough couldn’t start measuring on some of your sites.');
  await expect(sentence).toBeVisible();
  await mend();
  // Whatever changes on a list of sites makes the background try again.
  const options = await enough.openPage('options');
  await options.getByText('More sites').click();
  await options.getByRole('switch', { name: 'X', exact: true }).click();
  await expect.poll(() => registeredHosts(own)).toContain('https://www.instagram.com/*');
  await switchTo(popup);
  await expect(sentence).toBeHidden();
});

test('the popup says that a site’s only tab sleeps, until the person opens it', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const opened = enough.context.waitForEvent('page');
  await own.evaluate((url) => {
    void (globalThis as unknown as { chrome: Extension }).chrome.tabs.create({ url, active: false });
  }, feed.url('www.instagram.com'));
  await (await opened).waitForLoadState();
  await waitFor('the tab to sleep', () =>
    own.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
      const [tab] = await tabs.query({ url: 'https://www.instagram.com/*' });
      if (tab && !tab.discarded) await tabs.discard(tab.id);
      return tab?.discarded || undefined;
    }),
  );
  const popup = await enough.openPage('popup');
  const sentence = popup.getByText('The browser put the tab with Instagram to sleep');
  await expect(sentence).toBeVisible();
  await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    const [tab] = await tabs.query({ url: 'https://www.instagram.com/*' });
    if (tab) await tabs.update(tab.id, { active: true });
  });
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(0);
  await switchTo(popup);
  await expect(sentence).toBeHidden();
});

test('the popup says that time can’t be stored, until it could', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const worker = await workerOf(enough);
  await worker.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const { put } = prototype;
    Object.assign(prototype, {
      mend: () => Object.assign(prototype, { put }),
      put() {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      },
    });
  });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  const popup = await enough.openPage('popup');
  const sentence = popup.getByText('Some of today’s time couldn’t be saved yet.');
  await expect(sentence).toBeVisible();
  await worker.evaluate(() => (IDBObjectStore.prototype as unknown as { mend(): void }).mend());
  await switchTo(page);
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(popup);
  await expect(sentence).toBeHidden();
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(3_000);
});
