import type { Page } from '@playwright/test';
import { timesOf } from './page-focus';
import type { Scenario } from './scenario';

/**
 * For how many ms there was no document to look at, as the browser reports it: from the end of the old document to the
 * beginning of the new one, and until the new one had the focus.
 */
async function betweenDocuments(page: Page): Promise<number> {
  const { firstByte, focused } = await timesOf(page);
  const without = await page.evaluate(() => {
    const { unloadEventStart, domLoading } = performance.timing;
    return unloadEventStart === 0 ? 0 : domLoading - unloadEventStart;
  });
  return without + Math.max(0, focused - firstByte);
}

/** A page is left by a reload, by another address of the site, back and forward. Some page is visible all the time. */
export const reloadAndBack: Scenario = {
  name: 'reload and back-forward',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    const loads = [
      () => page.reload(),
      () => page.goto(testbed.feed.url('www.instagram.com', '/ines/')),
      // A page from the back-forward cache is there at once and does not load.
      () => page.goBack({ waitUntil: 'commit' }),
      () => page.goForward({ waitUntil: 'commit' }),
      () => page.reload(),
    ];
    let without = 0;
    for (const load of loads) {
      await testbed.scroll(page, seconds / (loads.length + 1));
      const before = await page.evaluate(() => performance.timeOrigin);
      await load();
      const isNew = (await page.evaluate(() => performance.timeOrigin)) > before;
      if (isNew) without += await betweenDocuments(page);
    }
    await testbed.scroll(page, seconds / (loads.length + 1));
    await testbed.turnAway();
    return [
      {
        truth: testbed.truth.given(),
        credited: await testbed.credited(without),
        mayLose: { upTo: without, because: 'between two documents there is nothing to look at' },
      },
    ];
  },
};
