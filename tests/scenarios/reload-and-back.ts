import type { Page } from '@playwright/test';
import { timesOf } from './attended-pages';
import type { Scenario } from './scenario';

/**
 * How long there was no document that anyone could look at, in ms and by the browser's own account: between the old
 * one's end and the new one's beginning, and until that one had the focus.
 */
async function betweenDocuments(page: Page): Promise<number> {
  const { firstByte, faced } = await timesOf(page);
  const without = await page.evaluate(() => {
    const { unloadEventStart, domLoading } = performance.timing;
    return unloadEventStart === 0 ? 0 : domLoading - unloadEventStart;
  });
  return without + Math.max(0, faced - firstByte);
}

/** A page is left by reloading, by going elsewhere on the site, back and forward. Something is in view all the time. */
export const reloadAndBack: Scenario = {
  name: 'reload and back-forward',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    const loads = [
      () => page.reload(),
      () => page.goto(stage.feed.url('www.instagram.com', '/ines/')),
      // A page that comes out of the back-forward cache is there at once and never loads.
      () => page.goBack({ waitUntil: 'commit' }),
      () => page.goForward({ waitUntil: 'commit' }),
      () => page.reload(),
    ];
    let without = 0;
    for (const load of loads) {
      await stage.scroll(page, seconds / (loads.length + 1));
      const before = await page.evaluate(() => performance.timeOrigin);
      await load();
      const isNew = (await page.evaluate(() => performance.timeOrigin)) > before;
      if (isNew) without += await betweenDocuments(page);
    }
    await stage.scroll(page, seconds / (loads.length + 1));
    await stage.turnAway();
    return [
      {
        truth: stage.truth.given(),
        credited: await stage.credited(without),
        mayLose: { upTo: without, because: 'between one document and the next there is none to look at' },
      },
    ];
  },
};
